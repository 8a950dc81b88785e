import { Alert } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import styles from "./FormProblem.module.css";

interface FormProblemProps {
  /** What was thrown; nothing is shown for null. */
  error?: unknown;
  /** Said instead of the error's own words. */
  children?: ReactNode;
  /** What to quote to support; the error's own code unless given. */
  code?: string | undefined;
  tone?: "error" | "warning";
}

/** Why a form was not saved, above it, when no single field is to blame; with a code to quote. */
export function FormProblem({ error, children, code, tone = "error" }: FormProblemProps) {
  const { t } = useTranslation();
  const message = useErrorMessage();
  const place = useRef<HTMLDivElement>(null);
  // a long form may be scrolled to its end, where its button is
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure brings its message into sight
  useEffect(() => {
    // newer browsers answer with a promise, which an effect must not hand on
    place.current?.scrollIntoView?.({ block: "nearest" });
  }, [error]);
  const said = children || (error ? message(error) : null);
  if (!said) {
    return null;
  }
  const quoted = code ?? (!children && error instanceof BackendError ? error.code : undefined);
  return (
    <div ref={place} className={styles.problem}>
      <Alert
        type={tone}
        showIcon
        role="alert"
        message={said}
        description={
          quoted && (
            <span className={styles.code}>
              {t("ui.error.code")} <code dir="ltr">{quoted}</code>
            </span>
          )
        }
      />
    </div>
  );
}
