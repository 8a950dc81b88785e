import { Button, Form } from "antd";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { BackendError } from "@/backend/errors";
import type { PostedStop } from "@/backend/profile";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { FormProblem } from "@/ui/FormProblem";
import { useUndoToast } from "@/ui/useUndoToast";
import { isPassing } from "../trouble";
import { ConsentSection } from "./ConsentSection";
import { type Draft, isWorthKeeping, type RegisterValues } from "./draft";
import { enterMovesOn } from "./enterMovesOn";
import { PersonFields } from "./PersonFields";
import styles from "./RegisterForm.module.css";
import type { RegistrationState } from "./useRegistration";
import { WishFields } from "./WishFields";

interface RegisterFormProps {
  stop: PostedStop;
  registration: RegistrationState;
  onCountOnly: (draft: Draft) => void;
}

/** The form of a registration: the person, the consents, what they look for. */
export function RegisterForm({ stop, registration, onCountOnly }: RegisterFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<RegisterValues>();
  const message = useErrorMessage();
  const offerUndo = useUndoToast();
  const { draft, save } = registration;
  const isSending = useRef(false);

  // fields that are out of sight keep what was typed in them
  const values = (): RegisterValues => ({ ...draft.values, ...form.getFieldsValue(true) });

  const submit = () => {
    // two clicks in a row, before the button shows that it is busy
    if (isSending.current) {
      return;
    }
    isSending.current = true;
    save.mutate(values(), {
      onError: () => {
        isSending.current = false;
      },
    });
  };

  // after the drawing that enables the fields again: a disabled one cannot take the focus
  useEffect(() => {
    applyFormErrors(form, save.error, message);
  }, [form, message, save.error]);

  const clear = () => {
    const old = registration.current();
    registration.begin();
    offerUndo({ text: t("capture.register.cleared"), onUndo: () => registration.restore(old) });
  };

  return (
    <Form
      form={form}
      name="register"
      className={styles.form ?? ""}
      layout="vertical"
      requiredMark={false}
      autoComplete="off"
      validateTrigger="onBlur"
      scrollToFirstError={{ block: "center", focus: true }}
      initialValues={draft.values}
      disabled={save.isPending}
      onValuesChange={() => registration.type(values())}
      onFinish={submit}
      onKeyDown={enterMovesOn}
    >
      <div className={styles.top}>
        <Problem error={save.error} />
        {!save.error && isWorthKeeping(draft) && (
          <p className={styles.resumed}>
            {t("capture.register.resumed")}
            <Button type="link" onClick={clear}>
              {t("capture.register.clear")}
            </Button>
          </p>
        )}
      </div>
      <PersonFields country={stop.country} />
      <ConsentSection country={stop.country} onCountOnly={() => onCountOnly(registration.current())} />
      <WishFields />
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" block loading={save.isPending} disabled={false}>
          {isPassing(save.error) && save.error ? t("capture.register.again") : t("capture.register.save")}
        </Button>
      </div>
    </Form>
  );
}

function Problem({ error }: { error: Error | null }): ReactNode {
  const { t } = useTranslation();
  const message = useErrorMessage();
  if (!error || (error instanceof BackendError && error.field && error.field !== "stop_id")) {
    return null;
  }
  return (
    <FormProblem
      error={error}
      code={error instanceof BackendError ? error.code : undefined}
      tone={isPassing(error) ? "warning" : "error"}
    >
      {message(error)} {isPassing(error) && t("capture.register.notSent")}
    </FormProblem>
  );
}
