import { Button, Form, type FormProps } from "antd";
import type { ReactNode } from "react";
import { KeyHint } from "./KeyHint";
import styles from "./SheetForm.module.css";
import { submitOnModEnter } from "./submitOnModEnter";

interface SheetFormProps<Values>
  extends Required<Pick<FormProps<Values>, "form" | "name" | "initialValues" | "onFinish">>,
    Pick<FormProps<Values>, "onValuesChange" | "hidden"> {
  submitLabel: string;
  pending: boolean;
  /** There is nothing left to send. */
  disabled?: boolean;
  children: ReactNode;
}

/** The frame of a form in a sheet: its fields, and at the foot always in sight the one button that sends it. */
export function SheetForm<Values>({
  form,
  submitLabel,
  pending,
  disabled = false,
  children,
  ...rest
}: SheetFormProps<Values>) {
  return (
    <Form<Values>
      {...rest}
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.form ?? ""}
      onKeyDownCapture={submitOnModEnter(form)}
    >
      {children}
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={pending} disabled={disabled}>
          {submitLabel}
        </Button>
        <span className={styles.hint}>
          <KeyHint keys="mod+enter" />
        </span>
      </div>
    </Form>
  );
}
