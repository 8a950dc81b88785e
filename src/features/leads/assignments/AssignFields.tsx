import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { ChoicePills } from "@/ui/ChoicePills";
import forms from "../follow-up-forms/forms.module.css";
import { PlanFields } from "../follow-up-forms/PlanFields";
import { AgentChoice } from "./AgentChoice";

interface AssignFieldsProps {
  /** The agency whose lead it is. */
  agencyId: string;
  agents: AgentLoad[];
  /** Whether somebody had the lead before: then one says why it changes hands. */
  owned: boolean;
  plans: boolean;
  onAnotherPerson: () => void;
}

/** To whom, a word with it, and the first follow-up. */
export function AssignFields({ agencyId, agents, owned, plans, onAnotherPerson }: AssignFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="assignee_id"
        label={t("assignments.assign.to")}
        rules={[{ required: true, message: t("assignments.assign.toRequired") }]}
      >
        <AgentChoice agents={agents} onChange={onAnotherPerson} autoFocus />
      </Form.Item>
      <section className={forms.next} aria-label={t("assignments.assign.first")}>
        <Form.Item name="first" label={t("assignments.assign.first")}>
          <ChoicePills
            choices={[
              { value: "plan", label: t("follow-ups.complete.plan") },
              { value: "none", label: t("assignments.assign.noFirst") },
            ]}
          />
        </Form.Item>
        {plans && <PlanFields agencyId={agencyId} />}
      </section>
      <Form.Item
        name="reason"
        label={t(owned ? "assignments.assign.reason" : "assignments.assign.word")}
        rules={[{ max: 500, message: t("errors.text_too_long") }]}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} dir="auto" />
      </Form.Item>
    </>
  );
}
