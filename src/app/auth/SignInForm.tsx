import { Button, Form, Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmailField } from "./EmailField";
import { FailureAlert } from "./FailureAlert";
import type { Credentials } from "./useSignIn";

interface SignInFormProps {
  /** A known address, which then cannot be changed. */
  account?: string;
  submitLabel: string;
  pending: boolean;
  error: unknown;
  onSubmit: (credentials: Credentials) => void;
  /** What stands under the button. */
  children?: ReactNode;
}

/** E-mail address and password; what was typed stays whatever the answer is. */
export function SignInForm({ account, submitLabel, pending, error, onSubmit, children }: SignInFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      initialValues={{ email: account ?? "" }}
      onFinish={onSubmit}
      name="sign-in"
    >
      <EmailField disabled={account !== undefined} />
      <Form.Item
        name="password"
        label={t("app.signIn.password")}
        validateTrigger="onSubmit"
        rules={[{ required: true, message: t("app.signIn.passwordRequired") }]}
      >
        <Input.Password size="large" dir="ltr" autoComplete="current-password" autoFocus={account !== undefined} />
      </Form.Item>
      <FailureAlert error={error} />
      <Button size="large" type="primary" htmlType="submit" block loading={pending}>
        {submitLabel}
      </Button>
      {children}
    </Form>
  );
}
