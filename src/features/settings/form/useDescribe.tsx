import { useTranslation } from "react-i18next";
import { KindSign } from "@/ui/KindSign";
import type { Describe } from "@/ui/record/RecordConflict";
import { StageTag } from "@/ui/StageTag";
import type { SettingColumns } from "../settings";

/** Names the columns of a setting and writes their values, where two versions are compared. */
export function useDescribe(): Describe<SettingColumns> {
  const { t } = useTranslation();
  return (columns) => ({
    name_fr: { label: t("settings.form.nameIn", { language: t("common.language.fr") }), value: columns.name_fr },
    name_ar: { label: t("settings.form.nameIn", { language: t("common.language.ar") }), value: columns.name_ar },
    name_en: { label: t("settings.form.nameIn", { language: t("common.language.en") }), value: columns.name_en },
    color: {
      label: t("settings.stage.color"),
      value: columns.color && <StageTag color={columns.color} label={columns.name_fr} />,
    },
    cooling_days: { label: t("settings.stage.coolingDays"), value: columns.cooling_days },
    icon: { label: t("settings.kind.sign"), value: <KindSign icon={columns.icon} /> },
    is_contact: { label: t("settings.outcome.contact"), value: t(columns.is_contact ? "settings.yes" : "settings.no") },
    body_fr: { label: t("settings.form.textIn", { language: t("common.language.fr") }), value: columns.body_fr },
    body_ar: { label: t("settings.form.textIn", { language: t("common.language.ar") }), value: columns.body_ar },
    body_en: { label: t("settings.form.textIn", { language: t("common.language.en") }), value: columns.body_en },
  });
}
