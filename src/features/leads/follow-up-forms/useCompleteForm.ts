import { Form } from "antd";
import { useRef, useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { useCompleteFollowUp } from "./api";
import { type FollowUpLead, type OpenFollowUp, staleRowOf } from "./followUp";
import type { NextChoice } from "./NextFields";
import { dueMoment, type ProposedStep } from "./proposals";
import { PLAN_FIELDS } from "./usePlanForm";
import { useProposals } from "./useProposals";

/** What the form holds; `nextId` is made when it opens, so that a repeat plans the same next step. */
export interface CompleteValues extends ProposedStep {
  outcome?: string;
  said: string;
  next: NextChoice;
  about: string;
  /** Why nothing comes next. */
  reason?: string;
  nextId: string;
}

/** How the columns a server may refuse are called in the form; a note without more is the next step's. */
const FIELDS = { ...PLAN_FIELDS, outcome_note: "said" };

/** Closing a follow-up: the form, what it begins with, what it sends, and what stood in the way. */
export function useCompleteForm(followUp: OpenFollowUp, lead: FollowUpLead, onDone: () => void) {
  const [form] = Form.useForm<CompleteValues>();
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const [current, setCurrent] = useState(followUp);
  const { mutateAsync, isPending } = useCompleteFollowUp();
  const chosen = useRef(false);
  const { propose } = useProposals(lead.agency_id);
  const { initial, keep, drop } = useDraft<CompleteValues>(`complete.${followUp.id}`, {
    said: "",
    next: "plan",
    about: "",
    nextId: newId(),
    ...propose(followUp.kind),
  });

  const keepAll = () => keep({ ...form.getFieldsValue(), nextId: initial.nextId });
  const onValuesChange = (changed: Partial<CompleteValues>) => {
    if (changed.kind || changed.day || changed.time) {
      chosen.current = true;
    }
    if (changed.outcome && !chosen.current) {
      form.setFieldsValue(propose(followUp.kind, changed.outcome));
    }
    keepAll();
  };
  const onChoose = () => {
    chosen.current = true;
    keepAll();
  };

  const onFinish = async ({ outcome, ...values }: CompleteValues) => {
    if (!outcome) {
      return;
    }
    const planned = lead.open && values.next === "plan";
    setProblem(null);
    try {
      await mutateAsync({
        id: followUp.id,
        version: current.version,
        outcome,
        note: values.said.trim(),
        noNextReasonId: lead.open && values.next === "none" ? values.reason : undefined,
        next: planned
          ? {
              id: initial.nextId,
              kind: values.kind,
              due_at: dueMoment(values).toISOString(),
              note: values.about.trim(),
            }
          : null,
      });
      drop();
      onDone();
    } catch (error) {
      setCurrent(staleRowOf(error) ?? current);
      if (!applyFormErrors(form, error, message, FIELDS)) {
        setProblem(error);
      }
    }
  };

  return { form, initial, current, problem, isPending, onValuesChange, onChoose, onFinish };
}
