import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { now } from "@/lib/clock";
import { FigureStrip } from "@/ui/FigureStrip";
import { useLanguage } from "@/ui/useLanguage";
import { totalLoad } from "../assignments/load";
import { useLoadFigures } from "../assignments/useLoadFigures";
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
  const note = oldest && t("assignments.figure.oldest", { time: waited(oldest.created_at, now(), language) });
  return <FigureStrip figures={useLoadFigures(totalLoad([agency]), { note })} />;
}
