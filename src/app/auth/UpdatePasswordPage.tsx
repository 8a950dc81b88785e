import { Button, Form, Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { authProvider } from "@/backend/authProvider";

export default function UpdatePasswordPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <Form onFinish={(values) => void authProvider.login(values)}>
      <h1>{t("app.name")}</h1>
      <Form.Item name="email">
        <Input />
      </Form.Item>
      <Form.Item name="password">
        <Input.Password />
      </Form.Item>
      <Button htmlType="submit">ok</Button>
    </Form>
  );
}
