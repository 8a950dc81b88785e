import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { ChoicePills } from "@/ui/ChoicePills";
import { DueFields } from "./DueFields";
import { FOLLOW_UP_KINDS } from "./followUp";
import { KindIcon } from "./KindIcon";

interface PlanFieldsProps {
  /** Called when the person chooses for themselves, so that proposals keep out of the way. */
  onChoose?: (() => void) | undefined;
}

/** What to do, when, and what about: fields `kind`, `day`, `time` and `about` of the form around it. */
export function PlanFields({ onChoose }: PlanFieldsProps) {
  const { t } = useTranslation();
  const kinds = FOLLOW_UP_KINDS.map((kind) => ({
    value: kind,
    label: t(`common.followUpKind.${kind}`),
    icon: <KindIcon kind={kind} />,
  }));
  return (
    <>
      <Form.Item
        name="kind"
        label={t("follow-ups.form.kind")}
        rules={[{ required: true, message: t("errors.required") }]}
      >
        <ChoicePills choices={kinds} />
      </Form.Item>
      <DueFields onChoose={onChoose} />
      <Form.Item
        name="about"
        label={t("follow-ups.form.about")}
        rules={[{ max: 2000, message: t("errors.text_too_long") }]}
      >
        <Input autoComplete="off" placeholder={t("follow-ups.form.aboutHint")} />
      </Form.Item>
    </>
  );
}
