import { useTranslation } from "react-i18next";
import { useIsManager } from "@/backend/profile";
import { formatCount, formatShare } from "@/lib/numbers";
import { FigureStrip } from "@/ui/FigureStrip";
import { useLanguage } from "@/ui/useLanguage";
import { useStopFigures } from "../api";
import { type StopOfTour, stateOf } from "../tour";

/** What was counted at a stop; nothing before it begins. */
export function StopFigures({ stop }: { stop: StopOfTour }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isManager = useIsManager();
  const begun = stateOf(stop) !== "not_begun";
  const figures = useStopFigures(stop, begun);
  if (!figures || !begun) {
    return null;
  }
  const share = (part: number, whole: number) => formatShare(part, whole, language);
  const { visitors, identified_visitors, leads, won_leads } = figures;
  const target = stop.target_visitors;
  return (
    <FigureStrip
      figures={[
        {
          key: "visitors",
          label: t("tour.figures.visitors"),
          value: formatCount(visitors, language),
          note:
            target > 0 &&
            t("tour.figures.ofTarget", { share: share(visitors, target), target: formatCount(target, language) }),
          to: `/figures?edition=${stop.caravan.edition.year}&stops=${stop.id}`,
        },
        {
          key: "identified",
          label: t("tour.figures.identified"),
          value: formatCount(identified_visitors, language),
          note: t("tour.figures.ofVisitors", { share: share(identified_visitors, visitors) }),
        },
        {
          key: "leads",
          label: t("tour.figures.leads"),
          value: formatCount(leads, language),
          note: isManager && t("tour.figures.ofYours"),
        },
        {
          key: "won",
          label: t("tour.figures.won"),
          value: won_leads === null ? t("tour.figures.withheld") : formatCount(won_leads, language),
          note: won_leads !== null && t("tour.figures.ofLeads", { share: share(won_leads, leads) }),
        },
      ]}
    />
  );
}
