import { useTranslation } from "react-i18next";
import { now } from "@/lib/clock";
import { formatCount } from "@/lib/numbers";
import { FigureStrip } from "@/ui/FigureStrip";
import { useLanguage } from "@/ui/useLanguage";
import type { AgencyLoad } from "../assignments/load";
import type { LeadRow } from "../pipeline/leadRow";
import { waited } from "./waiting";

interface DayFiguresProps {
  agency: AgencyLoad;
  /** The lead that waits longest, where it is known. */
  oldest: LeadRow | undefined;
}

/** What slips: leads nobody has, follow-ups nobody made; and how much there is in all. */
export function DayFigures({ agency, oldest }: DayFiguresProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { unassigned, overdue, open_leads } = agency;
  return (
    <FigureStrip
      figures={[
        {
          key: "unassigned",
          value: formatCount(unassigned, language),
          label: t("assignments.figure.unassigned", { count: unassigned }),
          note: oldest && t("assignments.figure.oldest", { time: waited(oldest.created_at, now(), language) }),
          tone: unassigned > 0 ? "warning" : "plain",
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
          value: formatCount(open_leads, language),
          label: t("assignments.figure.open", { count: open_leads }),
          to: "/leads?view=table",
        },
      ]}
    />
  );
}
