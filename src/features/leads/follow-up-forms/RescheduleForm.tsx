import { Button, Form } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/ui/FormProblem";
import { KeyHint } from "@/ui/KeyHint";
import type { OpenFollowUp } from "./followUp";
import styles from "./forms.module.css";
import { PlanFields } from "./PlanFields";
import { RescheduleConflict } from "./RescheduleConflict";
import { submitOnModEnter } from "./submitOnModEnter";
import { formValuesOf, type RescheduleValues, useRescheduleForm } from "./useRescheduleForm";

interface RescheduleFormProps {
  followUp: OpenFollowUp;
  onDone: () => void;
}

/** Changes when, how or about what a follow-up is; if somebody else did so meanwhile, both versions are shown. */
export function RescheduleForm({ followUp, onDone }: RescheduleFormProps) {
  const { t } = useTranslation();
  const { form, problem, theirs, forgetTheirs, isPending, send } = useRescheduleForm(followUp, onDone);
  const mine = (): RescheduleValues => form.getFieldsValue(true);
  return (
    <>
      {theirs && (
        <RescheduleConflict
          mine={mine()}
          theirs={theirs}
          saving={isPending}
          onResolve={(values) => {
            form.setFieldsValue(values);
            void send(values, theirs.version);
          }}
          onCancel={forgetTheirs}
        />
      )}
      <Form
        form={form}
        name={`reschedule-${followUp.id}`}
        hidden={theirs !== null}
        layout="vertical"
        requiredMark={false}
        className={styles.form ?? ""}
        initialValues={formValuesOf(followUp)}
        onFinish={(values) => void send(values, followUp.version)}
        onKeyDown={submitOnModEnter(form)}
      >
        <FormProblem error={problem} />
        <PlanFields />
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t("follow-ups.reschedule.save")}
          </Button>
          <span className={styles.hint}>
            <KeyHint keys="mod+enter" />
          </span>
        </div>
      </Form>
    </>
  );
}
