import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { SheetForm } from "@/ui/SheetForm";
import { AssigneeField } from "../follow-up-forms/AssigneeField";
import { FIRST_KIND } from "../follow-up-forms/followUp";
import { PlanFields } from "../follow-up-forms/PlanFields";
import { dueMoment, type ProposedStep } from "../follow-up-forms/proposals";
import { PLAN_FIELDS } from "../follow-up-forms/usePlanForm";
import { useProposals } from "../follow-up-forms/useProposals";
import { agencyOf } from "./agencyOf";
import { useStep } from "./api";
import { ChosenProblem } from "./ChosenProblem";
import type { StepFormProps } from "./StepButton";
import { useChosenLeads } from "./useChosenLeads";

interface PlanValues extends ProposedStep {
  about: string;
  assignee_id?: string;
}

/** Plans the same follow-up on many leads: each for its owner, or all for one colleague. */
export function PlanManyForm({ chosen, onDone }: StepFormProps) {
  const { t } = useTranslation();
  const message = useErrorMessage();
  const [form] = Form.useForm<PlanValues>();
  const leads = useChosenLeads(chosen);
  const agencyId = agencyOf(chosen);
  const { propose } = useProposals(agencyId ?? "");
  const { initial, keep, drop } = useDraft<PlanValues>(`plan.many.${agencyId}`, { about: "", ...propose(FIRST_KIND) });
  const { mutateAsync, isPending } = useStep("plan_follow_ups");

  const onFinish = async (values: PlanValues) => {
    leads.setProblem(null);
    const { kind, about, assignee_id } = values;
    try {
      const { changed } = await mutateAsync({
        p_id: leads.step,
        p_lead_ids: leads.ids,
        p_plan: {
          kind,
          due_at: dueMoment(values).toISOString(),
          note: about.trim(),
          ...(assignee_id && { assignee_id }),
        },
        ...(leads.seen && { p_seen: leads.seen }),
      });
      drop();
      onDone(t("bulk.plan.done", { count: changed }));
    } catch (error) {
      leads.setProblem(applyFormErrors(form, error, message, PLAN_FIELDS) ? null : error);
    }
  };

  const onChange = () => {
    leads.anotherChoice();
    keep(form.getFieldsValue());
  };
  return (
    <SheetForm
      form={form}
      name="plan-many"
      initialValues={initial}
      onValuesChange={onChange}
      onFinish={(values) => void onFinish(values)}
      submitLabel={t("bulk.plan.title", { count: leads.ids.length })}
      pending={isPending}
      disabled={leads.ids.length === 0}
    >
      <ChosenProblem leads={leads} />
      <PlanFields agencyId={agencyId ?? ""} onChoose={onChange} />
      {agencyId && <AssigneeField agencyId={agencyId} />}
    </SheetForm>
  );
}
