import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { ChoicePills } from "@/ui/ChoicePills";
import { SheetForm } from "@/ui/SheetForm";
import { textCount } from "@/ui/textCount";
import { CompleteProblem } from "./CompleteProblem";
import type { FollowUpLead, OpenFollowUp } from "./followUp";
import { NextFields } from "./NextFields";
import { useCompleteForm } from "./useCompleteForm";
import { useOtherPlanned } from "./useOtherPlanned";
import { useOutcomes } from "./useOutcomes";

const MOST_SAID = 2000;

interface CompleteFormProps {
  followUp: OpenFollowUp;
  lead: FollowUpLead;
  onDone: () => void;
}

/** Closes a follow-up: what came of it, what was said, and what comes next, in one step. */
export function CompleteForm({ followUp, lead, onDone }: CompleteFormProps) {
  const { t } = useTranslation();
  const { form, initial, current, problem, isPending, onValuesChange, onChoose, onFinish } = useCompleteForm(
    followUp,
    lead,
    onDone,
  );
  const next = Form.useWatch("next", form);
  const planned = useOtherPlanned(lead.id, followUp.id, lead.open);
  const outcomes = useOutcomes(followUp.kind);
  return (
    <SheetForm
      form={form}
      name={`complete-${followUp.id}`}
      initialValues={initial}
      onValuesChange={onValuesChange}
      onFinish={(values) => void onFinish(values)}
      submitLabel={t(lead.open && next === "plan" ? "follow-ups.complete.saveAndPlan" : "follow-ups.complete.save")}
      pending={isPending}
    >
      <CompleteProblem problem={problem} current={current} changed={current !== followUp} />
      <Form.Item
        name="outcome"
        label={t("follow-ups.complete.outcome")}
        rules={[{ required: true, message: t("errors.outcome_required") }]}
      >
        <ChoicePills label={t("follow-ups.complete.outcome")} choices={outcomes} autoFocus />
      </Form.Item>
      <Form.Item
        name="said"
        label={t("follow-ups.complete.said")}
        rules={[{ max: MOST_SAID, message: t("errors.text_too_long") }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} count={textCount(MOST_SAID)} dir="auto" />
      </Form.Item>
      {lead.open && (
        <NextFields next={next ?? initial.next} planned={planned} agencyId={lead.agency_id} onChoose={onChoose} />
      )}
    </SheetForm>
  );
}
