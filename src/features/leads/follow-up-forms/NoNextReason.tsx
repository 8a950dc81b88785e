import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { useWorkSettings } from "@/backend/workSettings";
import { localizedName } from "@/lib/localized";
import { ChoicePills } from "@/ui/ChoicePills";
import { useLanguage } from "@/ui/useLanguage";

/** Why a lead waits without a next step: field `reason` of the form around it. */
export function NoNextReason() {
  const { t } = useTranslation();
  const language = useLanguage();
  const reasons = useWorkSettings().data?.no_next_reasons ?? [];
  return (
    <Form.Item
      name="reason"
      label={t("follow-ups.complete.because")}
      rules={[{ required: true, message: t("follow-ups.complete.becauseRequired") }]}
    >
      <ChoicePills
        label={t("follow-ups.complete.because")}
        choices={reasons
          .filter(({ active }) => active)
          .map((reason) => ({ value: reason.id, label: localizedName(reason, language) }))}
      />
    </Form.Item>
  );
}
