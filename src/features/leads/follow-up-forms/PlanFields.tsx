import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useWorkSettings } from "@/backend/workSettings";
import { localizedName } from "@/lib/localized";
import { ChoicePills } from "@/ui/ChoicePills";
import { useLanguage } from "@/ui/useLanguage";
import { DueFields } from "./DueFields";
import { KindIcon } from "./KindIcon";

interface PlanFieldsProps {
  /** The agency whose hours and holidays are kept. */
  agencyId: string;
  /** Called when the person chooses for themselves, so that proposals keep out of the way. */
  onChoose?: (() => void) | undefined;
}

/** What to do, when, and what about: fields `kind`, `day`, `time` and `about` of the form around it. */
export function PlanFields({ agencyId, onChoose }: PlanFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const current = Form.useWatch("kind");
  const kinds = (useWorkSettings().data?.follow_up_kinds ?? [])
    // one no longer offered stays what it was
    .filter(({ id, active }) => active || id === current)
    .map((kind) => ({ value: kind.id, label: localizedName(kind, language), icon: <KindIcon kind={kind.id} /> }));
  return (
    <>
      <Form.Item
        name="kind"
        label={t("follow-ups.form.kind")}
        rules={[{ required: true, message: t("errors.required") }]}
      >
        <ChoicePills label={t("follow-ups.form.kind")} choices={kinds} />
      </Form.Item>
      <DueFields agencyId={agencyId} onChoose={onChoose} />
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
