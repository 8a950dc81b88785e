import { Button, Form, Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FailureAlert } from "./FailureAlert";

/** As `minimum_password_length` of supabase/config.toml has it. */
export const MIN_PASSWORD_LENGTH = 10;

interface NewPasswordFormProps {
  pending: boolean;
  error: unknown;
  onSubmit: (password: string) => void;
}

interface NewPassword {
  password: string;
  repeat: string;
}

/** A new password, typed twice. */
export function NewPasswordForm({ pending, error, onSubmit }: NewPasswordFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewPassword>();
  return (
    <Form
      form={form}
      name="new-password"
      layout="vertical"
      requiredMark={false}
      onFinish={({ password }) => onSubmit(password)}
    >
      <Form.Item
        name="password"
        label={t("app.updatePassword.password")}
        rules={[
          {
            required: true,
            min: MIN_PASSWORD_LENGTH,
            message: t("app.updatePassword.tooShort", { count: MIN_PASSWORD_LENGTH }),
          },
        ]}
      >
        <Input.Password size="large" dir="ltr" autoComplete="new-password" autoFocus />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t("app.updatePassword.repeat")}
        dependencies={["password"]}
        rules={[
          {
            validator: async (_rule, value: string | undefined) => {
              if ((value ?? "") !== (form.getFieldValue("password") ?? "")) {
                throw new Error(t("app.updatePassword.mismatch"));
              }
            },
          },
        ]}
      >
        <Input.Password size="large" dir="ltr" autoComplete="new-password" />
      </Form.Item>
      <FailureAlert error={error} />
      <Button size="large" type="primary" htmlType="submit" block loading={pending}>
        {t("app.updatePassword.submit")}
      </Button>
    </Form>
  );
}
