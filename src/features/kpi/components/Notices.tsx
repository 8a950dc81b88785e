import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { formatTime } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import type { IgnoredFilter } from "../filters/filters";
import { IgnoredNotice } from "./IgnoredNotice";
import styles from "./Notices.module.css";

interface NoticesProps {
  ignored: IgnoredFilter[];
  /** Why the figures could not be loaded or renewed. */
  error: unknown;
  /** The moment of the figures that are shown nevertheless. */
  asOf: string | undefined;
  onRetry: () => void;
  retrying: boolean;
}

/** What the reader should know before the figures: parts of the address left out, and a failed request. */
export function Notices({ ignored, error, asOf, onRetry, retrying }: NoticesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useErrorMessage();
  return (
    <>
      <IgnoredNotice names={ignored} />
      {error != null && (
        <Alert
          className={styles.notice ?? ""}
          type={asOf ? "warning" : "error"}
          showIcon
          role="alert"
          message={asOf ? t("kpi.failed.renew", { time: formatTime(asOf, language) }) : t("kpi.failed.load")}
          description={
            <>
              {say(error)}
              {error instanceof BackendError && (
                <span className={styles.code}>
                  {t("ui.error.code")} <code dir="ltr">{error.code}</code>
                </span>
              )}
            </>
          }
          action={
            <Button className="no-print" size="small" onClick={onRetry} loading={retrying}>
              {t("common.action.retry")}
            </Button>
          }
        />
      )}
    </>
  );
}
