import { Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { useCities } from "@/backend/places";
import { localizedName } from "@/lib/localized";
import { formatPhone, parsePhone } from "@/lib/phone";
import { matches } from "@/lib/text";
import { ChoicePills } from "../ChoicePills";
import type { Describe } from "../record/RecordConflict";
import { RecordForm } from "../record/RecordForm";
import { useRecordForm } from "../record/useRecordForm";
import { useLanguage } from "../useLanguage";
import { NumberHolder } from "./NumberHolder";
import { PERSON_SELECT, type Person, type PersonRow, type PersonValues, personOf, personValues } from "./person";

const LANGUAGES = ["fr", "ar", "en"] as const;
const LONGEST_NAME = 120;

interface PersonFormProps {
  person: PersonRow;
  refresh: () => void;
  onDone: () => void;
}

/** Corrects how a person is called and reached; a stale edit shows both versions. */
export function PersonForm({ person, refresh, onDone }: PersonFormProps) {
  const { t } = useTranslation();
  const reader = useLanguage();
  const cities = useCities();
  const [taken, setTaken] = useState<string | null>(null);
  const nameOf = (id: string | null) => {
    const city = cities.find((one) => one.id === id);
    return city && localizedName(city, reader);
  };
  const record = useRecordForm<Person, PersonRow, PersonValues>({
    resource: "prospects",
    select: PERSON_SELECT,
    row: person,
    valuesOf: personValues,
    columnsOf: personOf,
    refresh,
    onRefused: (error, columns) =>
      setTaken(error instanceof BackendError && error.field === "phone" ? columns.phone : null),
    onSaved: onDone,
    onCancel: onDone,
  });
  const describe: Describe<Person> = ({ full_name, phone, email, language, city_id }) => ({
    full_name: { label: t("common.change.full_name"), value: full_name },
    phone: { label: t("common.change.phone"), value: <bdi dir="ltr">{formatPhone(phone)}</bdi> },
    email: { label: t("common.change.email"), value: email },
    language: { label: t("common.change.language"), value: t(`common.language.${language}`) },
    city_id: { label: t("common.change.city_id"), value: nameOf(city_id) },
  });
  const phoneRule = async (_rule: unknown, value?: string) => {
    const phone = await parsePhone(value ?? "");
    if (!phone.ok) {
      throw new Error(t(`errors.${phone.problem}`));
    }
  };
  return (
    <RecordForm record={record} name={`person-${person.id}`} describe={describe}>
      <Form.Item
        name="full_name"
        label={t("common.change.full_name")}
        rules={[
          { required: true, whitespace: true, message: t("errors.name_required") },
          { max: LONGEST_NAME, message: t("errors.text_too_long") },
        ]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t("common.change.phone")}
        validateTrigger="onBlur"
        rules={[{ validator: phoneRule }]}
      >
        <Input type="tel" dir="ltr" autoComplete="off" />
      </Form.Item>
      {taken && <NumberHolder phone={taken} personId={person.id} onLeave={onDone} />}
      <Form.Item
        name="email"
        label={t("common.change.email")}
        validateTrigger="onBlur"
        rules={[{ type: "email", message: t("errors.email_invalid") }]}
      >
        <Input inputMode="email" dir="ltr" autoComplete="off" />
      </Form.Item>
      <Form.Item name="language" label={t("common.change.language")}>
        <ChoicePills choices={LANGUAGES.map((value) => ({ value, label: t(`common.language.${value}`) }))} />
      </Form.Item>
      <Form.Item name="city_id" label={t("common.change.city_id")}>
        <Select
          allowClear
          showSearch
          filterOption={(typed, option) => matches(option?.label ?? "", typed)}
          options={cities.map((city) => ({ value: city.id, label: localizedName(city, reader) }))}
        />
      </Form.Item>
    </RecordForm>
  );
}
