import { Form } from "antd";
import { useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useVersionedSave } from "@/backend/useVersionedSave";
import type { OpenFollowUp } from "./followUp";
import { dueMoment, dueTimeOf, type NextStep } from "./proposals";
import { PLAN_FIELDS } from "./usePlanForm";
import { useRefreshWork } from "./useRefreshWork";

export interface RescheduleValues extends NextStep {
  about: string;
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
    "id,kind,due_at,note,version,assignee_id",
  );

  const send = async (values: RescheduleValues, version: number) => {
    setProblem(null);
    try {
      const columns = { kind: values.kind, due_at: dueMoment(values).toISOString(), note: values.about.trim() };
      if (await save(columns, version)) {
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
  return { form, problem, theirs, forgetTheirs, isPending, send };
}
