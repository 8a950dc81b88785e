import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { ChoicePills } from "@/ui/ChoicePills";
import styles from "./forms.module.css";
import { PlanFields } from "./PlanFields";

interface NextFieldsProps {
  next: "plan" | "none";
  onChoose: () => void;
}

/** What comes next: a planned step, or plainly none and why. An open lead is never left without one by accident. */
export function NextFields({ next, onChoose }: NextFieldsProps) {
  const { t } = useTranslation();
  const choices = [
    { value: "plan", label: t("follow-ups.complete.plan") },
    { value: "none", label: t("follow-ups.complete.none") },
  ] as const;
  return (
    <div className={styles.next}>
      <h2 className={styles.nextTitle}>{t("follow-ups.complete.next")}</h2>
      <Form.Item name="next">
        <ChoicePills choices={[...choices]} label={t("follow-ups.complete.next")} />
      </Form.Item>
      {next === "plan" ? (
        <PlanFields onChoose={onChoose} />
      ) : (
        <Form.Item
          name="because"
          label={t("follow-ups.complete.because")}
          rules={[
            { required: true, whitespace: true, message: t("follow-ups.complete.becauseRequired") },
            { max: 150, message: t("errors.text_too_long") },
          ]}
        >
          <Input autoComplete="off" dir="auto" />
        </Form.Item>
      )}
    </div>
  );
}
