import { useMutation } from "@tanstack/react-query";
import { App, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { dueMoment, type NextStep, proposeNext } from "../follow-up-forms/proposals";
import { PLAN_FIELDS } from "../follow-up-forms/usePlanForm";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import type { Lead } from "./lead";

interface AssignValues extends NextStep {
  assignee_id: string;
  reason?: string;
  first: "plan" | "none";
  about: string;
}

/** Giving a lead to somebody of its agency, with a first follow-up if wished. */
export function useAssignForm(lead: Lead, onDone: () => void) {
  const { t } = useTranslation();
  const { message: toast } = App.useApp();
  const [form] = Form.useForm<AssignValues>();
  const message = useErrorMessage();
  const refresh = useRefreshWork();
  const [problem, setProblem] = useState<unknown>(null);
  const [ids, setIds] = useState(() => ({ assignment: newId(), followUp: newId() }));
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (args: FunctionArgs<"assign_lead">) => callFunction("assign_lead", args),
    onSettled: refresh,
  });
  const planned = lead.follow_ups.some(({ done_at }) => done_at === null);
  const [initial] = useState(() => ({
    first: planned ? ("none" as const) : ("plan" as const),
    about: "",
    ...proposeNext("call", undefined, now()),
  }));

  const onFinish = async (values: AssignValues) => {
    setProblem(null);
    try {
      await mutateAsync({
        p_id: ids.assignment,
        p_lead_id: lead.id,
        p_assignee_id: values.assignee_id,
        p_version: lead.version,
        p_reason: values.reason?.trim() ?? "",
        ...(values.first === "plan"
          ? {
              p_follow_up: {
                id: ids.followUp,
                kind: values.kind,
                due_at: dueMoment(values).toISOString(),
                note: values.about.trim(),
              },
            }
          : {}),
      });
      toast.success(t("lead.owner.done"));
      onDone();
    } catch (error) {
      if (!applyFormErrors(form, error, message, PLAN_FIELDS)) {
        setProblem(error);
      }
    }
  };
  // an id stands for one choice: another person is another assignment
  const anotherPerson = () => setIds(({ followUp }) => ({ assignment: newId(), followUp }));
  return { form, initial, planned, problem, isPending, onFinish, anotherPerson };
}
