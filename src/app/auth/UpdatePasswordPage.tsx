import { useMutation, useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { authProvider } from "@/backend/authProvider";
import { queryClient } from "@/backend/queryClient";
import { giveUpSession } from "@/backend/sessionExpiry";
import { EntryFrame } from "./EntryFrame";
import styles from "./entry.module.css";
import { MIN_PASSWORD_LENGTH, NewPasswordForm } from "./NewPasswordForm";

/** The link in the e-mail signs its reader in; without a session it was used before, or is too old. */
function checkLink() {
  // A session that ended earlier on this device has no page here to be renewed for.
  giveUpSession();
  return authProvider.check();
}

async function updatePassword(password: string): Promise<void> {
  const answer = await authProvider.updatePassword?.({ password });
  if (!answer?.success) {
    throw answer?.error;
  }
}

/** Choosing a new password, for who comes by such a link. */
export default function UpdatePasswordPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: link } = useQuery({ queryKey: ["recovery-link"], queryFn: checkLink }, queryClient);
  const { mutate, isPending, error } = useMutation(
    { mutationFn: updatePassword, onSuccess: () => navigate("/", { replace: true }) },
    queryClient,
  );

  return (
    <EntryFrame
      title={t("app.updatePassword.title")}
      intro={t("app.updatePassword.intro", { count: MIN_PASSWORD_LENGTH })}
    >
      {link?.authenticated === false ? (
        <>
          <Alert type="warning" role="alert" showIcon message={t("app.updatePassword.linkInvalid")} />
          <p className={styles.aside}>
            <Link to="/forgot-password">{t("app.signIn.forgot")}</Link>
          </p>
        </>
      ) : (
        <NewPasswordForm pending={isPending} error={error} onSubmit={mutate} />
      )}
    </EntryFrame>
  );
}
