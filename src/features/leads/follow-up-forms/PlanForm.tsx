import { useTranslation } from "react-i18next";
import { FormProblem } from "@/ui/FormProblem";
import { SheetForm } from "@/ui/SheetForm";
import { AssigneeField } from "./AssigneeField";
import type { FollowUpLead } from "./followUp";
import { PlanFields } from "./PlanFields";
import { usePlanForm } from "./usePlanForm";

interface PlanFormProps {
  lead: FollowUpLead;
  onDone: () => void;
}

/** Plans a follow-up on a lead. */
export function PlanForm({ lead, onDone }: PlanFormProps) {
  const { t } = useTranslation();
  const { form, initial, keepAll, problem, isPending, onFinish } = usePlanForm(lead, onDone);
  return (
    <SheetForm
      form={form}
      name={`plan-${lead.id}`}
      initialValues={initial}
      onValuesChange={keepAll}
      onFinish={(values) => void onFinish(values)}
      submitLabel={t("follow-ups.plan.save")}
      pending={isPending}
    >
      <FormProblem error={problem} />
      <PlanFields agencyId={lead.agency_id} onChoose={keepAll} />
      <AssigneeField agencyId={lead.agency_id} />
    </SheetForm>
  );
}
