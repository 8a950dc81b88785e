import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { formatPhone, parsePhone } from "@/lib/phone";
import { ChoicePills } from "@/ui/ChoicePills";
import type { Describe } from "@/ui/record/RecordConflict";
import { RecordForm } from "@/ui/record/RecordForm";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import type { Lead } from "./lead";
import { PERSON_SELECT, type Person, type PersonRow, type PersonValues, personOf, personValues } from "./person";

const LANGUAGES = ["fr", "ar", "en"] as const;
const LONGEST_NAME = 120;

interface PersonFormProps {
  lead: Lead;
  onDone: () => void;
}

/** Corrects how a person is called and reached; a stale edit shows both versions. */
export function PersonForm({ lead, onDone }: PersonFormProps) {
  const { t } = useTranslation();
  const { prospect } = lead;
  const record = useRecordForm<Person, PersonRow, PersonValues>({
    resource: "prospects",
    select: PERSON_SELECT,
    row: prospect,
    valuesOf: personValues,
    columnsOf: personOf,
    refresh: useRefreshWork(),
    onSaved: onDone,
    onCancel: onDone,
  });
  const describe: Describe<Person> = ({ full_name, phone, email, language }) => ({
    full_name: { label: t("lead.change.full_name"), value: full_name },
    phone: { label: t("lead.change.phone"), value: <bdi dir="ltr">{formatPhone(phone)}</bdi> },
    email: { label: t("lead.change.email"), value: email },
    language: { label: t("lead.change.language"), value: t(`common.language.${language}`) },
  });
  const phoneRule = async (_rule: unknown, value?: string) => {
    const phone = await parsePhone(value ?? "");
    if (!phone.ok) {
      throw new Error(t(`errors.${phone.problem}`));
    }
  };
  return (
    <RecordForm record={record} name={`person-${prospect.id}`} describe={describe}>
      <Form.Item
        name="full_name"
        label={t("lead.change.full_name")}
        rules={[
          { required: true, whitespace: true, message: t("errors.name_required") },
          { max: LONGEST_NAME, message: t("errors.text_too_long") },
        ]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t("lead.change.phone")}
        validateTrigger="onBlur"
        rules={[{ validator: phoneRule }]}
      >
        <Input type="tel" dir="ltr" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="email"
        label={t("lead.change.email")}
        validateTrigger="onBlur"
        rules={[{ type: "email", message: t("errors.email_invalid") }]}
      >
        <Input inputMode="email" dir="ltr" autoComplete="off" />
      </Form.Item>
      <Form.Item name="language" label={t("lead.change.language")}>
        <ChoicePills choices={LANGUAGES.map((value) => ({ value, label: t(`common.language.${value}`) }))} />
      </Form.Item>
    </RecordForm>
  );
}
