import { Button, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ChoicePills } from "@/ui/ChoicePills";
import { FormProblem } from "@/ui/FormProblem";
import { useColleagues } from "../follow-up-forms/colleagues";
import forms from "../follow-up-forms/forms.module.css";
import { PlanFields } from "../follow-up-forms/PlanFields";
import { submitOnModEnter } from "../follow-up-forms/submitOnModEnter";
import type { Lead } from "./lead";
import { useAssignForm } from "./useAssignForm";

interface AssignFormProps {
  lead: Lead;
  onDone: () => void;
}

/** Gives a lead to an agent of its agency, with why and a first follow-up. */
export function AssignForm({ lead, onDone }: AssignFormProps) {
  const { t } = useTranslation();
  const { colleagues, isLoading } = useColleagues(lead.agency_id);
  const { form, initial, problem, isPending, onFinish, anotherPerson } = useAssignForm(lead, onDone);
  const first = Form.useWatch("first", form) ?? initial.first;
  return (
    <Form
      form={form}
      name={`assign-${lead.id}`}
      layout="vertical"
      requiredMark={false}
      className={forms.form ?? ""}
      initialValues={initial}
      onFinish={(values) => void onFinish(values)}
      onKeyDown={submitOnModEnter(form)}
    >
      <FormProblem error={problem} />
      <Form.Item
        name="assignee_id"
        label={t("lead.owner.to")}
        rules={[{ required: true, message: t("lead.owner.toRequired") }]}
      >
        <Select
          autoFocus
          showSearch
          optionFilterProp="label"
          loading={isLoading}
          placeholder={t("lead.owner.choose")}
          options={colleagues
            .filter(({ id }) => id !== lead.assignee_id)
            .map(({ id, full_name }) => ({ value: id, label: full_name }))}
          onChange={anotherPerson}
        />
      </Form.Item>
      {lead.assignee && (
        <Form.Item
          name="reason"
          label={t("lead.owner.reason")}
          rules={[{ max: 500, message: t("errors.text_too_long") }]}
        >
          <Input autoComplete="off" dir="auto" />
        </Form.Item>
      )}
      <section className={forms.next} aria-label={t("lead.owner.first")}>
        <Form.Item name="first" label={t("lead.owner.first")}>
          <ChoicePills
            choices={[
              { value: "plan", label: t("follow-ups.complete.plan") },
              { value: "none", label: t("lead.owner.noFirst") },
            ]}
          />
        </Form.Item>
        {first === "plan" && <PlanFields />}
      </section>
      <div className={forms.actions}>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t("lead.owner.save")}
        </Button>
      </div>
    </Form>
  );
}
