import { Button, Form } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/ui/FormProblem";
import { KeyHint } from "@/ui/KeyHint";
import { AssigneeField } from "./AssigneeField";
import type { FollowUpLead } from "./followUp";
import styles from "./forms.module.css";
import { PlanFields } from "./PlanFields";
import { submitOnModEnter } from "./submitOnModEnter";
import { usePlanForm } from "./usePlanForm";

interface PlanFormProps {
  lead: FollowUpLead;
  onDone: () => void;
}

/** Plans a follow-up on a lead. */
export function PlanForm({ lead, onDone }: PlanFormProps) {
  const { t } = useTranslation();
  const { form, initial, keepAll, problem, isPending, onFinish } = usePlanForm(lead, onDone);
  return (
    <Form
      form={form}
      name={`plan-${lead.id}`}
      layout="vertical"
      requiredMark={false}
      className={styles.form ?? ""}
      initialValues={initial}
      onValuesChange={keepAll}
      onFinish={(values) => void onFinish(values)}
      onKeyDown={submitOnModEnter(form)}
    >
      <FormProblem error={problem} />
      <PlanFields onChoose={keepAll} />
      <AssigneeField agencyId={lead.agency_id} />
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t("follow-ups.plan.save")}
        </Button>
        <span className={styles.hint}>
          <KeyHint keys="mod+enter" />
        </span>
      </div>
    </Form>
  );
}
