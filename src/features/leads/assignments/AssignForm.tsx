import { Button, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AgentLoad, useAgencyLoad } from "@/backend/agencyLoad";
import { KeyHint } from "@/ui/KeyHint";
import { LoadProblem } from "@/ui/LoadProblem";
import forms from "@/ui/SheetForm.module.css";
import { ListSkeleton } from "@/ui/Skeletons";
import { submitOnModEnter } from "@/ui/submitOnModEnter";
import { AssignFields } from "./AssignFields";
import { AssignProblem } from "./AssignProblem";
import type { AssignableLead } from "./assignable";
import { NobodyElse } from "./NobodyElse";
import { type Given, useAssignForm } from "./useAssignForm";

interface AssignFormProps {
  lead: AssignableLead;
  onDone: (given: Given) => void;
  /** Called when it went to another agency instead. */
  onHandedOver: () => void;
}

interface FieldsProps extends Pick<AssignFormProps, "lead" | "onDone"> {
  agents: AgentLoad[];
}

function Fields({ lead: asOpened, onDone, agents }: FieldsProps) {
  const { t } = useTranslation();
  // the version the form was opened on: a later one, read meanwhile, was not seen
  const [lead] = useState(asOpened);
  const { form, initial, keepTyped, problem, theirs, isPending, onFinish, anotherPerson } = useAssignForm(
    lead,
    agents,
    onDone,
  );
  const first = Form.useWatch("first", form) ?? initial.first;
  return (
    <Form
      form={form}
      name={`assign-${lead.id}`}
      layout="vertical"
      requiredMark={false}
      className={forms.form ?? ""}
      initialValues={initial}
      onValuesChange={keepTyped}
      onFinish={(values) => void onFinish(values)}
      onKeyDownCapture={submitOnModEnter(form)}
    >
      <AssignProblem problem={problem} lead={lead} theirs={theirs} agents={agents} />
      <AssignFields
        agencyId={lead.agency_id}
        agents={agents.filter(({ id }) => id !== lead.assignee_id)}
        owned={lead.assignee_id !== null}
        plans={first === "plan"}
        onAnotherPerson={anotherPerson}
      />
      <div className={forms.actions}>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t("assignments.assign.save")}
        </Button>
        <span className={forms.hint}>
          <KeyHint keys="mod+enter" />
        </span>
      </div>
    </Form>
  );
}

/** Gives a lead to somebody of its agency: they and their load, a first follow-up, a word. */
export function AssignForm({ lead, onDone, onHandedOver }: AssignFormProps) {
  const { data, error, isFetching, refetch } = useAgencyLoad();
  if (!data) {
    return error ? (
      <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />
    ) : (
      <ListSkeleton rows={5} />
    );
  }
  const agents = data.find(({ id }) => id === lead.agency_id)?.agents ?? [];
  if (!agents.some(({ id }) => id !== lead.assignee_id)) {
    return <NobodyElse lead={lead} onHandedOver={onHandedOver} />;
  }
  return <Fields lead={lead} onDone={onDone} agents={agents} />;
}
