import { Button, Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FormProblem } from "../FormProblem";
import { submitOnModEnter } from "../submitOnModEnter";
import { type Describe, RecordConflict } from "./RecordConflict";
import styles from "./record.module.css";
import type { RecordFormState, Versioned } from "./useRecordForm";

interface RecordFormProps<Columns extends object, Row extends Columns & Versioned, Values extends object> {
  record: RecordFormState<Columns, Row, Values>;
  /** Begins the ids of the fields. */
  name: string;
  describe: Describe<Columns>;
  /** What the button says; "Save" unless given. */
  submitLabel?: ReactNode;
  /** Saving takes something away. */
  danger?: boolean;
  /** At the end of the buttons' line. */
  extra?: ReactNode;
  children: ReactNode;
}

/** The frame of a form for one row: what was refused, the fields, the buttons, and two versions when there are two. */
export function RecordForm<Columns extends object, Row extends Columns & Versioned, Values extends object>({
  record,
  name,
  describe,
  submitLabel,
  danger = false,
  extra,
  children,
}: RecordFormProps<Columns, Row, Values>) {
  const { t } = useTranslation();
  const { form, base, mine, theirs } = record;
  return (
    <>
      {theirs && mine && (
        <RecordConflict
          base={base ?? theirs}
          mine={mine}
          theirs={theirs}
          describe={describe}
          saving={record.isPending}
          onResolve={(columns) => record.settle(columns, theirs)}
          onCancel={record.backToForm}
        />
      )}
      <Form<Values>
        form={form}
        name={name}
        hidden={theirs !== null}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ block: "center", focus: true }}
        className={styles.form ?? ""}
        initialValues={record.initial}
        onValuesChange={record.keep}
        onFinish={() => void record.submit()}
        onKeyDownCapture={submitOnModEnter(form)}
      >
        <FormProblem error={record.problem} />
        {children}
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" danger={danger} loading={record.isPending}>
            {submitLabel ?? t("common.action.save")}
          </Button>
          <Button onClick={record.cancel}>{t("common.action.cancel")}</Button>
          {extra && <span className={styles.extra}>{extra}</span>}
        </div>
      </Form>
    </>
  );
}
