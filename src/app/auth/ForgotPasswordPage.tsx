import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { authProvider } from "@/backend/authProvider";
import { queryClient } from "@/backend/queryClient";
import { EmailField } from "./EmailField";
import { EntryFrame } from "./EntryFrame";
import styles from "./entry.module.css";
import { FailureAlert } from "./FailureAlert";

async function sendLink(values: { email: string }): Promise<void> {
  const answer = await authProvider.forgotPassword?.(values);
  if (!answer?.success) {
    throw answer?.error;
  }
}

/** Asks for the link by which a forgotten password is replaced. */
export default function ForgotPasswordPage(): ReactNode {
  const { t } = useTranslation();
  const { mutate, isPending, error, isSuccess, variables } = useMutation({ mutationFn: sendLink }, queryClient);
  const demo = import.meta.env.VITE_ESCALE_DEMO === "true";

  return (
    <EntryFrame title={t("app.forgotPassword.title")} intro={t("app.forgotPassword.intro")}>
      {demo ? (
        <Alert type="info" showIcon message={t("app.forgotPassword.demo")} />
      ) : (
        <Form layout="vertical" requiredMark={false} onFinish={mutate} name="forgot-password">
          <EmailField />
          <FailureAlert error={error} />
          {isSuccess ? (
            <Form.Item>
              <Alert type="success" role="status" showIcon message={t("app.forgotPassword.sent", variables)} />
            </Form.Item>
          ) : null}
          <Button size="large" type="primary" htmlType="submit" block loading={isPending}>
            {t("app.forgotPassword.submit")}
          </Button>
        </Form>
      )}
      <p className={styles.aside}>
        <Link to="/login">{t("app.forgotPassword.back")}</Link>
      </p>
    </EntryFrame>
  );
}
