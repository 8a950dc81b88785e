import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { formatCount, formatRate, formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { leadRate, type Standout } from "../shape/standouts";
import { stopName } from "../words";

/** A standout in a sentence with its figures. */
export function useStandoutSentence(): (standout: Standout) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (standout) => {
    if (standout.rule === "untouched") {
      const { agency } = standout;
      return t("kpi.standouts.untouched", {
        agency: localizedName(agency, language),
        count: agency.leads,
        formatted: formatCount(agency.leads, language),
      });
    }
    const { rule, stop } = standout;
    const city = stopName(stop, language);
    if (rule === "drying") {
      return t("kpi.standouts.drying", {
        city,
        kind: t(`common.caravanKind.${stop.caravan_kind}`),
        rate: formatRate(leadRate(stop), language),
        before: formatRate(standout.before, language),
      });
    }
    return t(`kpi.standouts.${rule}`, {
      city,
      visitors: formatCount(stop.visitors, language),
      target: formatCount(standout.target, language),
      share: formatShare(stop.visitors, standout.target, language),
    });
  };
}
