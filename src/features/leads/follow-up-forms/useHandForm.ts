import { Form } from "antd";
import { useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useCallId } from "@/backend/useCallId";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useHandFollowUp } from "./api";
import { type OpenFollowUp, staleRowOf } from "./followUp";

interface HandValues {
  assignee_id?: string;
  note: string;
}

/** Passing a follow-up on: the form, what it sends, and what stood in the way. */
export function useHandForm(followUp: OpenFollowUp, onDone: () => void) {
  const [form] = Form.useForm<HandValues>();
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const [current, setCurrent] = useState(followUp);
  const { mutateAsync, isPending } = useHandFollowUp();
  const { initial, keep, drop } = useDraft<HandValues>(`hand.${followUp.id}`, { note: "" });
  const idOf = useCallId();

  const onFinish = async ({ assignee_id, note }: HandValues) => {
    if (!assignee_id) {
      return;
    }
    setProblem(null);
    try {
      const { version } = current;
      const id = idOf([assignee_id, note.trim(), version]);
      await mutateAsync({ id, followUpId: followUp.id, assigneeId: assignee_id, version, note: note.trim() });
      drop();
      onDone();
    } catch (error) {
      setCurrent(staleRowOf(error) ?? current);
      if (!applyFormErrors(form, error, message)) {
        setProblem(error);
      }
    }
  };

  const keepAll = () => keep(form.getFieldsValue());
  return { form, initial, current, problem, isPending, keepAll, onFinish };
}
