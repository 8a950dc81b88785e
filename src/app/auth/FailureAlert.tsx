import { Alert } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";

/** Why signing in, or what belongs to it, did not work, with a code to quote where the reason is not the reader's. */
export function FailureAlert({ error }: { error: unknown }): ReactNode {
  const { t } = useTranslation();
  const messageOf = useErrorMessage();
  const code = error instanceof BackendError && error.status >= 500 ? error.code : undefined;
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      message={messageOf(error)}
      description={code && t("app.signIn.code", { code })}
    />
  );
}
