import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { StatePage } from "./StatePage";

interface ProfileErrorPageProps {
  error: unknown;
  onRetry: () => void;
}

/** Says that nothing can be shown because the reader's profile did not arrive. */
export function ProfileErrorPage({ error, onRetry }: ProfileErrorPageProps): ReactNode {
  const { t } = useTranslation();
  const messageOf = useErrorMessage();
  return (
    <main>
      <StatePage
        title={t("app.profileError.title")}
        body={messageOf(error)}
        actions={
          <Button type="primary" onClick={onRetry}>
            {t("common.action.retry")}
          </Button>
        }
      />
    </main>
  );
}
