import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useAgents } from "@/backend/agents";
import { useProfile } from "@/backend/profile";
import { SheetForm } from "@/ui/SheetForm";
import { textCount } from "@/ui/textCount";
import { useColleagueOptions } from "../absences/useColleagueOptions";
import { CompleteProblem } from "./CompleteProblem";
import type { FollowUpLead, OpenFollowUp } from "./followUp";
import { useHandForm } from "./useHandForm";

const MOST_SAID = 500;

interface HandFormProps {
  followUp: OpenFollowUp;
  lead: FollowUpLead;
  onDone: () => void;
}

/** Passes a follow-up on to a colleague of its agency, with a few words. */
export function HandForm({ followUp, lead, onDone }: HandFormProps) {
  const { t } = useTranslation();
  const me = useProfile().data?.staff?.id;
  const { agents, isLoading } = useAgents(lead.agency_id);
  const { form, initial, current, problem, isPending, keepAll, onFinish } = useHandForm(followUp, onDone);
  const options = useColleagueOptions(
    agents
      .filter(({ id }) => id !== current.assignee_id)
      .map(({ id, full_name }) => ({ id, full_name: id === me ? t("follow-ups.hand.me") : full_name })),
  );
  return (
    <SheetForm
      form={form}
      name={`hand-${followUp.id}`}
      initialValues={initial}
      onValuesChange={keepAll}
      onFinish={(values) => void onFinish(values)}
      submitLabel={t("follow-ups.hand.save")}
      pending={isPending}
    >
      <CompleteProblem problem={problem} current={current} changed={current !== followUp} />
      <Form.Item
        name="assignee_id"
        label={t("follow-ups.hand.to")}
        rules={[{ required: true, message: t("follow-ups.hand.toRequired") }]}
      >
        <Select
          showSearch
          autoFocus
          optionFilterProp="label"
          loading={isLoading}
          notFoundContent={t("follow-ups.hand.nobody")}
          placeholder={t("follow-ups.hand.choose")}
          options={options}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t("follow-ups.hand.note")}
        rules={[{ max: MOST_SAID, message: t("errors.text_too_long") }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          count={textCount(MOST_SAID)}
          placeholder={t("follow-ups.hand.noteHint")}
          dir="auto"
        />
      </Form.Item>
    </SheetForm>
  );
}
