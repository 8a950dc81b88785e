import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { formatDay } from "@/lib/formatDates";
import { RecordForm } from "@/ui/record/RecordForm";
import { RemoveButton } from "@/ui/record/RemoveButton";
import styles from "@/ui/record/record.module.css";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { useLanguage } from "@/ui/useLanguage";
import { EDITION_COLUMNS, type EditionColumns } from "../tour";
import { CountField } from "./CountField";
import { DatesFields } from "./DatesFields";
import { type EditionValues, editionColumns, editionValues } from "./tourForms";

interface EditionFormProps {
  /** The edition to edit; null for one to be added. */
  edition: Edition | null;
  /** The newest edition there is: a new one follows it. */
  last?: Edition | undefined;
  onSaved: (year: number) => void;
  onCancel: () => void;
  onRemoved: () => void;
}

/** Adds or edits an edition: its number, its year, its theme and its days. */
export function EditionForm({ edition, last, onSaved, onCancel, onRemoved }: EditionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const record = useRecordForm<EditionColumns, EditionColumns & { id: string; version: number }, EditionValues>({
    resource: "editions",
    select: EDITION_COLUMNS,
    row: edition,
    valuesOf: (columns) => editionValues(columns, last),
    columnsOf: editionColumns,
    onSaved: () => onSaved(editionColumns(record.form.getFieldsValue(true)).year),
    onCancel,
  });
  const required = { required: true, whitespace: true, message: t("errors.required") };
  return (
    <RecordForm
      record={record}
      name="edition"
      describe={(columns) => ({
        number: { label: t("tour.form.number"), value: columns.number },
        year: { label: t("tour.form.year"), value: columns.year },
        theme_fr: { label: t("tour.form.themeFr"), value: columns.theme_fr },
        theme_ar: { label: t("tour.form.themeAr"), value: columns.theme_ar },
        theme_en: { label: t("tour.form.themeEn"), value: columns.theme_en },
        starts_on: { label: t("tour.form.startsOn"), value: formatDay(columns.starts_on, language, "long") },
        ends_on: { label: t("tour.form.endsOn"), value: formatDay(columns.ends_on, language, "long") },
      })}
    >
      <div className={styles.pair}>
        <CountField name="number" label={t("tour.form.number")} min={1} max={999} />
        <CountField name="year" label={t("tour.form.year")} min={2000} max={2100} />
      </div>
      <Form.Item name="theme_fr" label={t("tour.form.themeFr")} rules={[required]}>
        <Input maxLength={200} dir="ltr" lang="fr" autoFocus />
      </Form.Item>
      <Form.Item name="theme_ar" label={t("tour.form.themeAr")} rules={[required]}>
        <Input maxLength={200} dir="rtl" lang="ar" />
      </Form.Item>
      <Form.Item name="theme_en" label={t("tour.form.themeEn")} rules={[required]}>
        <Input maxLength={200} dir="ltr" lang="en" />
      </Form.Item>
      <DatesFields />
      {edition && (
        <RemoveButton
          resource="editions"
          id={edition.id}
          label={t("tour.edition.remove")}
          question={t("tour.edition.removeQuestion")}
          inUse={t("tour.edition.inUse")}
          onRemoved={onRemoved}
        />
      )}
    </RecordForm>
  );
}
