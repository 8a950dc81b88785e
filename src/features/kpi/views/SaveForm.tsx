import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { withParams } from "@/lib/searchParams";
import { FormProblem } from "@/ui/FormProblem";
import { useChangeViews } from "./api";
import styles from "./views.module.css";

/** Saves the page as it is seen, under a name. */
export function SaveForm() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useErrorMessage();
  const { pathname, search } = useLocation();
  const { create } = useChangeViews();
  const [form] = Form.useForm<{ name: string }>();
  const [problem, setProblem] = useState<unknown>(null);
  // Sent again after a lost answer it is the same one.
  const [id, setId] = useState(newId);

  const save = async ({ name }: { name: string }) => {
    setProblem(null);
    const params = withParams(new URLSearchParams(search), { edition: null }).toString();
    try {
      await create.mutateAsync({ id, name: name.trim(), path: pathname, params });
      setId(newId());
      form.resetFields();
      message.success(t("views.saved", { name: name.trim() }));
    } catch (error) {
      setProblem(applyFormErrors(form, error, say) ? null : error);
    }
  };
  return (
    <Form
      className={styles.save ?? ""}
      form={form}
      name="figure-view"
      layout="vertical"
      onFinish={(values) => void save(values)}
    >
      <FormProblem error={problem} />
      <Form.Item
        name="name"
        label={t("views.name")}
        required={false}
        rules={[{ required: true, whitespace: true, message: t("views.nameRequired") }]}
      >
        <Input maxLength={60} dir="auto" autoComplete="off" placeholder={t("views.example")} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={create.isPending}>
        {t("common.action.save")}
      </Button>
    </Form>
  );
}
