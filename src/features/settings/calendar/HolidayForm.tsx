import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { formatDay } from "@/lib/formatDates";
import { ChoicePills } from "@/ui/ChoicePills";
import { DayPicker } from "@/ui/DayPicker";
import { RecordForm } from "@/ui/record/RecordForm";
import { RemoveButton } from "@/ui/record/RemoveButton";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { useLanguage } from "@/ui/useLanguage";
import { LanguageFields } from "../form/LanguageFields";
import { HOLIDAY_COLUMNS, type HolidayColumns, type HolidayRow } from "./useHolidays";

interface HolidayFormProps {
  /** The holiday to edit; null for one to be added. */
  row: HolidayRow | null;
  year: number;
  onDone: () => void;
}

const CALENDARS = ["fixed", "hijri"] as const;

type Values = Omit<HolidayColumns, "day"> & { day?: string | undefined };

/** Adds, edits or takes away a holiday. */
export function HolidayForm({ row, year, onDone }: HolidayFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const record = useRecordForm<HolidayColumns, HolidayRow, Values>({
    resource: "holidays",
    select: HOLIDAY_COLUMNS,
    row,
    draft: String(year),
    valuesOf: (columns) => ({
      day: columns?.day,
      calendar: columns?.calendar ?? "fixed",
      name_fr: columns?.name_fr ?? "",
      name_ar: columns?.name_ar ?? "",
      name_en: columns?.name_en ?? "",
    }),
    columnsOf: ({ day = "", calendar, name_fr, name_ar, name_en }) => ({ day, calendar, name_fr, name_ar, name_en }),
    onSaved: onDone,
    onCancel: onDone,
  });
  return (
    <RecordForm
      record={record}
      name="holiday"
      describe={(columns) => ({
        day: { label: t("settings.holidays.day"), value: columns.day && formatDay(columns.day, language, "long") },
        calendar: { label: t("settings.holidays.calendar"), value: t(`settings.holidays.${columns.calendar}`) },
        name_fr: { label: t("settings.form.nameIn", { language: t("common.language.fr") }), value: columns.name_fr },
        name_ar: { label: t("settings.form.nameIn", { language: t("common.language.ar") }), value: columns.name_ar },
        name_en: { label: t("settings.form.nameIn", { language: t("common.language.en") }), value: columns.name_en },
      })}
      extra={
        row && (
          <RemoveButton
            resource="holidays"
            id={row.id}
            label={t("settings.remove.short")}
            question={t("settings.holidays.question")}
            inUse={null}
            onRemoved={onDone}
          />
        )
      }
    >
      <Form.Item
        name="day"
        label={t("settings.holidays.day")}
        rules={[{ required: true, message: t("errors.required") }]}
      >
        <DayPicker />
      </Form.Item>
      <Form.Item name="calendar" label={t("settings.holidays.calendar")} extra={t("settings.holidays.calendarText")}>
        <ChoicePills choices={CALENDARS.map((one) => ({ value: one, label: t(`settings.holidays.${one}`) }))} />
      </Form.Item>
      <LanguageFields column="name" legend={t("settings.form.names")} most={60} />
    </RecordForm>
  );
}
