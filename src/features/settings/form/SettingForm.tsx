import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { RecordForm } from "@/ui/record/RecordForm";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { BLANK, columnsOf, type SettingColumns, type SettingList, type SettingRow } from "../settings";
import { KindFields } from "./KindFields";
import { LanguageFields } from "./LanguageFields";
import { OutcomeFields } from "./OutcomeFields";
import { StageFields } from "./StageFields";
import { TemplateFields } from "./TemplateFields";
import { UseNote } from "./UseNote";
import { useDescribe } from "./useDescribe";

interface SettingFormProps {
  list: SettingList;
  /** The setting to edit; null for one to be added. */
  row: SettingRow | null;
  onDone: () => void;
}

const LONGEST_NAME = 60;

/** Adds or edits a setting: its names side by side, what its list has besides, and what it touches. */
export function SettingForm({ list, row, onDone }: SettingFormProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const record = useRecordForm<SettingColumns, SettingRow, SettingColumns>({
    resource: list,
    select: "*",
    row,
    valuesOf: (columns) => columnsOf(list, columns ?? BLANK),
    columnsOf: (values) => columnsOf(list, values),
    onSaved: onDone,
    onCancel: onDone,
  });
  const values = Form.useWatch([], record.form) ?? record.initial;
  return (
    <RecordForm
      record={record}
      name={`setting-${list}`}
      describe={describe}
      submitLabel={row ? t("common.action.save") : t(`settings.list.${list}.add`)}
    >
      {row && <UseNote list={list} id={row.id} />}
      <LanguageFields column="name" legend={t("settings.form.names")} most={LONGEST_NAME} />
      {list === "stages" && <StageFields values={values} open={(row?.kind ?? "open") === "open"} />}
      {list === "follow_up_kinds" && <KindFields />}
      {list === "follow_up_outcomes" && <OutcomeFields />}
      {list === "message_templates" && <TemplateFields values={values} />}
    </RecordForm>
  );
}
