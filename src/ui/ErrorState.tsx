import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ErrorState.module.css";
import { BrokenMark } from "./marks";
import { StatePanel } from "./StatePanel";

interface ErrorStateProps {
  title?: ReactNode;
  /** What happened, what was kept, what to do. */
  children: ReactNode;
  /** What to quote to support. */
  code?: string | undefined;
  onRetry?: (() => void) | undefined;
  retrying?: boolean;
  actions?: ReactNode;
}

/** A failure in the place of what should be there, with a way to try again and a code to quote. */
export function ErrorState({ title, children, code, onRetry, retrying = false, actions }: ErrorStateProps) {
  const { t } = useTranslation();
  return (
    <StatePanel
      tone="danger"
      role="alert"
      mark={<BrokenMark />}
      title={title ?? t("ui.error.title")}
      actions={
        <>
          {onRetry && (
            <Button type="primary" onClick={onRetry} loading={retrying}>
              {t("common.action.retry")}
            </Button>
          )}
          {actions}
        </>
      }
    >
      <p>{children}</p>
      {code && (
        <p className={styles.code}>
          {t("ui.error.code")} <code dir="ltr">{code}</code>
        </p>
      )}
    </StatePanel>
  );
}
