import { Form } from "antd";
import { useState } from "react";
import type { AgentLoad } from "@/backend/agencyLoad";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { BackendError } from "@/backend/errors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { FIRST_KIND } from "../follow-up-forms/followUp";
import { dueMoment, type ProposedStep } from "../follow-up-forms/proposals";
import { PLAN_FIELDS } from "../follow-up-forms/usePlanForm";
import { useProposals } from "../follow-up-forms/useProposals";
import { type AssignableLead, leadNow } from "./assignable";
import { useAssignLead } from "./useAssignLead";

interface AssignValues extends ProposedStep {
  assignee_id: string;
  reason?: string;
  first: "plan" | "none";
  about: string;
}

/** The lead as it is once given, and to whom. */
export interface Given {
  lead: AssignableLead;
  agent: AgentLoad;
}

/** Giving a lead to somebody of its agency, with a first follow-up if wished. */
export function useAssignForm(lead: AssignableLead, agents: AgentLoad[], onDone: (given: Given) => void) {
  const [form] = Form.useForm<AssignValues>();
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const [ids, setIds] = useState(() => ({ assignment: newId(), followUp: newId() }));
  const { mutateAsync, isPending } = useAssignLead();
  const { propose } = useProposals(lead.agency_id);
  const { initial, keep, drop } = useDraft<Omit<AssignValues, "assignee_id">>(`assign.${lead.id}`, {
    first: lead.planned ? "none" : "plan",
    about: "",
    ...propose(FIRST_KIND),
  });
  // somebody was faster: the next try is over what the refusal told of
  const theirs = problem instanceof BackendError && problem.key === "stale" ? leadNow(problem.detail) : null;

  const onFinish = async (values: AssignValues) => {
    const agent = agents.find(({ id }) => id === values.assignee_id);
    if (!agent || isPending) {
      return;
    }
    const plans = values.first === "plan";
    const args = {
      p_id: ids.assignment,
      p_lead_id: lead.id,
      p_assignee_id: agent.id,
      p_version: theirs?.version ?? lead.version,
      p_reason: values.reason?.trim() ?? "",
      ...(plans && {
        p_follow_up: {
          id: ids.followUp,
          kind: values.kind,
          due_at: dueMoment(values).toISOString(),
          note: values.about.trim(),
        },
      }),
    };
    try {
      const answer = await mutateAsync({ args, agent });
      drop();
      const version = answer?.version ?? lead.version;
      // who is away does not get it: their stand-in does
      const recipient = agents.find(({ id }) => id === answer?.assignee_id) ?? agent;
      onDone({
        lead: { ...lead, version, assignee_id: recipient.id, planned: lead.planned || plans },
        agent: recipient,
      });
    } catch (error) {
      setProblem(applyFormErrors(form, error, message, PLAN_FIELDS) ? null : error);
    }
  };
  // an id stands for one choice: another person is another assignment
  const anotherPerson = () => setIds(({ followUp }) => ({ assignment: newId(), followUp }));
  const keepTyped = () => {
    const { assignee_id: _chosenAgain, ...typed } = form.getFieldsValue();
    keep(typed);
  };
  return { form, initial, keepTyped, problem, theirs, isPending, onFinish, anotherPerson };
}
