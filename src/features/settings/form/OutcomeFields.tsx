import { Form, Switch } from "antd";
import { useTranslation } from "react-i18next";
import record from "@/ui/record/record.module.css";

/** Whether somebody was spoken to. */
export function OutcomeFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className={record.switch}>
        <Form.Item name="is_contact" valuePropName="checked" noStyle>
          <Switch id="setting-contact" />
        </Form.Item>
        <label htmlFor="setting-contact">{t("settings.outcome.isContact")}</label>
      </div>
      <p className={record.removeText}>{t("settings.outcome.contactText")}</p>
    </>
  );
}
