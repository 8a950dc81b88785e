import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./ReassignForm.module.css";

const MOST = 500;
const FOR_ANOTHER = ["balance", "absence", "nearer", "asked"] as const;
const FOR_THE_FIRST = ["available", "language", "nearer"] as const;

interface ReasonFieldProps {
  /** False where nobody has the leads yet. */
  owned: boolean;
  onChoose: () => void;
}

/** Why leads change hands: in one's own words, or one of the usual reasons to begin with. */
export function ReasonField({ owned, onChoose }: ReasonFieldProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<{ reason: string }>();
  const reason = Form.useWatch("reason", form);
  const choose = (text: string) => {
    form.setFieldValue("reason", text);
    void form.validateFields(["reason"]);
    onChoose();
  };
  return (
    <div>
      <Form.Item
        name="reason"
        label={t("assignments.reassign.reason")}
        extra={t("assignments.reassign.reasonHint")}
        rules={[
          { required: true, whitespace: true, message: t("errors.reason_required") },
          { max: MOST, message: t("assignments.reassign.reasonTooLong", { count: MOST }) },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} dir="auto" />
      </Form.Item>
      <ul className={styles.reasons} aria-label={t("assignments.reassign.usual")}>
        {(owned ? FOR_ANOTHER : FOR_THE_FIRST).map((name) => {
          const text = t(`assignments.reassign.because.${name}`);
          return (
            <li key={name}>
              <Button size="small" shape="round" aria-pressed={reason === text} onClick={() => choose(text)}>
                {text}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
