import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { FigureStrip } from "@/ui/FigureStrip";
import { useLanguage } from "@/ui/useLanguage";
import { type AgencyLoad, meanLoad, totalLoad } from "../assignments/load";

/** The region in four figures; each opens the leads or follow-ups behind it. */
export function RegionFigures({ agencies }: { agencies: AgencyLoad[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { open, unassigned, overdue } = totalLoad(agencies);
  const mean = meanLoad(agencies);
  return (
    <FigureStrip
      figures={[
        {
          key: "unassigned",
          value: formatCount(unassigned, language),
          label: t("assignments.figure.unassigned", { count: unassigned }),
          tone: unassigned > 0 ? "warning" : "plain",
          to: "/leads?view=table&agent=none",
        },
        {
          key: "overdue",
          value: formatCount(overdue, language),
          label: t("assignments.figure.overdue", { count: overdue }),
          tone: overdue > 0 ? "danger" : "plain",
          to: "/follow-ups?when=overdue",
        },
        {
          key: "open",
          value: formatCount(open, language),
          label: t("assignments.figure.open", { count: open }),
          to: "/leads?view=table",
        },
        {
          key: "mean",
          value: mean === null ? "–" : formatCount(Math.round(mean), language),
          label: t("assignments.figure.mean"),
        },
      ]}
    />
  );
}
