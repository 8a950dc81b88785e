import { useTranslation } from "react-i18next";
import { FormProblem } from "@/ui/FormProblem";
import { SheetForm } from "@/ui/SheetForm";
import type { FollowUpLead, OpenFollowUp } from "./followUp";
import { PlanFields } from "./PlanFields";
import { RescheduleConflict } from "./RescheduleConflict";
import { type RescheduleValues, useRescheduleForm } from "./useRescheduleForm";

interface RescheduleFormProps {
  followUp: OpenFollowUp;
  lead: FollowUpLead;
  onDone: () => void;
}

/** Changes when, how or about what a follow-up is; if somebody else did so meanwhile, both versions are shown. */
export function RescheduleForm({ followUp, lead, onDone }: RescheduleFormProps) {
  const { t } = useTranslation();
  const { form, initial, keepAll, problem, theirs, forgetTheirs, isPending, send } = useRescheduleForm(
    followUp,
    onDone,
  );
  const mine = (): RescheduleValues => form.getFieldsValue(true);
  return (
    <>
      {theirs && (
        <RescheduleConflict
          mine={mine()}
          theirs={theirs}
          saving={isPending}
          onResolve={(values) => {
            form.setFieldsValue(values);
            keepAll();
            void send(values, theirs);
          }}
          onCancel={forgetTheirs}
        />
      )}
      <SheetForm
        form={form}
        name={`reschedule-${followUp.id}`}
        hidden={theirs !== null}
        initialValues={initial}
        onValuesChange={keepAll}
        onFinish={(values) => void send(values)}
        submitLabel={t("follow-ups.reschedule.save")}
        pending={isPending}
      >
        <FormProblem error={problem} />
        <PlanFields agencyId={lead.agency_id} onChoose={keepAll} />
      </SheetForm>
    </>
  );
}
