import { Form } from "antd";
import { useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useVersionedSave } from "@/backend/useVersionedSave";
import { OPEN_FOLLOW_UP_SELECT, type OpenFollowUp } from "./followUp";
import { dueMoment, dueTimeOf, type ProposedStep } from "./proposals";
import { PLAN_FIELDS } from "./usePlanForm";
import { useRefreshWork } from "./useRefreshWork";

export interface RescheduleValues extends ProposedStep {
  about: string;
}

/** What is kept while it is typed: the form, and the follow-up it was made from. */
interface RescheduleDraft {
  base: OpenFollowUp;
  values: RescheduleValues;
}

/** A follow-up as the form holds it. */
export function formValuesOf(followUp: Pick<OpenFollowUp, "kind" | "due_at" | "note">): RescheduleValues {
  return { kind: followUp.kind, about: followUp.note, ...dueTimeOf(followUp.due_at) };
}

/** Changing what is planned: the form, its saving over the version it was made from, and what stood in the way. */
export function useRescheduleForm(followUp: OpenFollowUp, onDone: () => void) {
  const [form] = Form.useForm<RescheduleValues>();
  const message = useErrorMessage();
  const refresh = useRefreshWork();
  const [problem, setProblem] = useState<unknown>(null);
  const { save, theirs, forgetTheirs, isPending } = useVersionedSave<OpenFollowUp>(
    "follow_ups",
    followUp.id,
    OPEN_FOLLOW_UP_SELECT,
    // the one reason for which a follow-up that is read takes no edit
    "agency_inactive",
  );

  const { initial, keep, drop } = useDraft<RescheduleDraft>(`reschedule.${followUp.id}`, {
    base: followUp,
    values: formValuesOf(followUp),
  });
  const { base } = initial;

  /** Saves over the version that was seen when the typing began, unless the other version was seen since. */
  const send = async (values: RescheduleValues, over: OpenFollowUp = base) => {
    setProblem(null);
    try {
      const columns = { kind: values.kind, due_at: dueMoment(values).toISOString(), note: values.about.trim() };
      const from = { kind: over.kind, due_at: over.due_at, note: over.note };
      if (await save(columns, over.version, from)) {
        drop();
        refresh();
        onDone();
      }
    } catch (error) {
      forgetTheirs();
      if (!applyFormErrors(form, error, message, PLAN_FIELDS)) {
        setProblem(error);
      }
    }
  };
  const keepAll = () => keep({ base, values: form.getFieldsValue(true) });
  return { form, initial: initial.values, keepAll, problem, theirs, forgetTheirs, isPending, send };
}
