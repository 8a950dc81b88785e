import { useTranslation } from "react-i18next";
import { preciseLength } from "@/lib/lengths";
import { formatMoneyCompact } from "@/lib/money";
import { formatCount, formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { Figures } from "../api";
import type { Headline } from "./headlineText";

const HOUR_MINUTES = 60;

/** What is aimed at: of a count how much of it is reached, of a rate or a length the target itself; nothing where none is set. */
export function useHeadlineTarget() {
  const { t } = useTranslation();
  const language = useLanguage();
  const reached = (
    value: number | null,
    target: number | undefined,
    format: (value: number, language: string) => string = formatCount,
  ) =>
    target && value !== null
      ? t("kpi.ofTarget", { share: formatShare(value, target, language), target: format(target, language) })
      : undefined;
  // what is aimed at of a whole and of its part says at which share
  const share = (part: number | undefined, whole: number | undefined) =>
    part && whole ? t("kpi.target", { target: formatShare(part, whole, language) }) : undefined;
  return {
    of: (headline: Headline, { totals, targets }: Figures): string | undefined => {
      switch (headline) {
        case "visitors":
          return reached(totals.visitors, targets.visitors);
        case "identified":
          return share(targets.identified_visitors, targets.visitors);
        case "leads":
          return reached(totals.leads, targets.leads);
        case "won":
          return reached(totals.won_leads, targets.won_leads);
        case "conversion":
          return share(targets.won_leads, targets.leads);
        case "response":
          return targets.first_response_hours
            ? t("kpi.target", { target: preciseLength(targets.first_response_hours * HOUR_MINUTES, language) })
            : undefined;
      }
    },
    ofSales: ({ sold_mad, targets }: Figures): string | undefined =>
      reached(sold_mad, targets.sold_mad, formatMoneyCompact),
  };
}
