import { Alert } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ErrorState.module.css";

interface FormProblemProps {
  /** What happened, what was kept, what to do. */
  children: ReactNode;
  /** What to quote to support. */
  code?: string | undefined;
  tone?: "error" | "warning";
  action?: ReactNode;
}

/** Why a form was not saved, above it, when no single field is to blame. */
export function FormProblem({ children, code, tone = "error", action }: FormProblemProps) {
  const { t } = useTranslation();
  return (
    <Alert
      type={tone}
      showIcon
      role="alert"
      message={children}
      action={action}
      description={
        code && (
          <span className={styles.code}>
            {t("ui.error.code")} <code dir="ltr">{code}</code>
          </span>
        )
      }
    />
  );
}
