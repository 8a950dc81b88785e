import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { ChoicePills } from "@/ui/ChoicePills";
import { KIND_SIGNS, KindSign } from "@/ui/KindSign";
import { VisuallyHidden } from "@/ui/VisuallyHidden";

/** The sign of a kind of follow-up. */
export function KindFields() {
  const { t } = useTranslation();
  const words: Record<string, string> = {
    phone: t("settings.sign.phone"),
    team: t("settings.sign.team"),
    car: t("settings.sign.car"),
    message: t("settings.sign.message"),
    document: t("settings.sign.document"),
    calendar: t("settings.sign.calendar"),
  };
  return (
    <Form.Item name="icon" label={t("settings.kind.sign")}>
      <ChoicePills
        choices={KIND_SIGNS.map((sign) => ({
          value: sign,
          label: <VisuallyHidden>{words[sign]}</VisuallyHidden>,
          icon: <KindSign icon={sign} />,
        }))}
      />
    </Form.Item>
  );
}
