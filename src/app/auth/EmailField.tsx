import { Form, Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The field of an account's e-mail address. */
export function EmailField({ disabled = false }: { disabled?: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="email"
      label={t("app.signIn.email")}
      validateTrigger="onSubmit"
      rules={[
        { required: true, whitespace: true, message: t("app.signIn.emailRequired") },
        { pattern: /^\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$/, message: t("app.signIn.emailInvalid") },
      ]}
    >
      <Input
        size="large"
        dir="ltr"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        disabled={disabled}
      />
    </Form.Item>
  );
}
