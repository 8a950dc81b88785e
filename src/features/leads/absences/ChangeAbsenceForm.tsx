import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { today } from "@/lib/clock";
import { formatDay } from "@/lib/formatDates";
import { FormProblem } from "@/ui/FormProblem";
import { RecordConflict } from "@/ui/record/RecordConflict";
import { SheetForm } from "@/ui/SheetForm";
import { useLanguage } from "@/ui/useLanguage";
import { AbsenceFields } from "./AbsenceFields";
import type { Absence } from "./absences";
import { type AbsenceColumns, useAbsenceChange } from "./useAbsenceChange";

interface ChangeAbsenceFormProps {
  absence: Absence;
  agents: AgentLoad[];
  onDone: () => void;
}

/** Changes the days of an absence, or who stands in; two changes at once stand side by side. */
export function ChangeAbsenceForm({ absence, agents, onDone }: ChangeAbsenceFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { form, initial, edit, keepAll, onFinish, settle } = useAbsenceChange(absence, onDone);
  const day = (value: string) => formatDay(value, language, "long", today());
  return (
    <>
      {edit.versions && (
        <RecordConflict<AbsenceColumns, AbsenceColumns>
          {...edit.versions}
          describe={({ starts_on, ends_on, stand_in_id }) => ({
            starts_on: { label: t("absences.form.startsOn"), value: day(starts_on) },
            ends_on: { label: t("absences.form.endsOn"), value: day(ends_on) },
            stand_in_id: {
              label: t("absences.form.standIn"),
              value: agents.find(({ id }) => id === stand_in_id)?.full_name,
            },
          })}
          saving={edit.sending}
          onResolve={settle}
          onCancel={edit.backToForm}
        />
      )}
      <SheetForm
        form={form}
        name="absence"
        hidden={edit.versions !== null}
        initialValues={initial}
        onValuesChange={keepAll}
        onFinish={onFinish}
        submitLabel={t("common.action.save")}
        pending={edit.sending}
      >
        <FormProblem error={edit.problem} />
        <AbsenceFields agents={agents} absence={absence} />
      </SheetForm>
    </>
  );
}
