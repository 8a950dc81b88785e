import { Form } from "antd";
import { useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { usePlanFollowUp } from "./api";
import { FIRST_KIND, type FollowUpLead } from "./followUp";
import { dueMoment, type ProposedStep } from "./proposals";
import { useProposals } from "./useProposals";

interface PlanValues extends ProposedStep {
  id: string;
  about: string;
  assignee_id?: string;
}

/** How the columns a server may refuse are called in the forms. */
export const PLAN_FIELDS = { due_at: "day", note: "about" };

/** Planning a follow-up: the form, what it begins with, what it sends, and what stood in the way. */
export function usePlanForm(lead: FollowUpLead, onDone: () => void) {
  const [form] = Form.useForm<PlanValues>();
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const { propose } = useProposals(lead.agency_id);
  const { initial, keep, drop } = useDraft<PlanValues>(`plan.${lead.id}`, {
    id: newId(),
    about: "",
    ...propose(FIRST_KIND),
  });
  const { plan, isPending } = usePlanFollowUp(initial.id);

  const onFinish = async (values: PlanValues) => {
    setProblem(null);
    try {
      await plan(lead.id, {
        kind: values.kind,
        due_at: dueMoment(values).toISOString(),
        note: values.about.trim(),
        assignee_id: values.assignee_id,
      });
      drop();
      onDone();
    } catch (error) {
      if (!applyFormErrors(form, error, message, PLAN_FIELDS)) {
        setProblem(error);
      }
    }
  };

  const keepAll = () => keep({ ...form.getFieldsValue(), id: initial.id });
  return { form, initial, keepAll, problem, isPending, onFinish };
}
