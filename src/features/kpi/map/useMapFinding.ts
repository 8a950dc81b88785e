import { useTranslation } from "react-i18next";
import { useLanguage } from "@/ui/useLanguage";
import { bestConversion } from "../shape/bestConversion";
import type { StopRow } from "../shape/stopRows";
import { toldFigures } from "../told";
import { stopName } from "../words";

/** What the map says in a sentence: which stop converts best, or the map's name where none does yet. */
export function useMapFinding(rows: StopRow[]): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = toldFigures(t, language);
  // one stop alone is no comparison
  const best = rows.length > 1 ? bestConversion(rows) : undefined;
  return best
    ? t("map.finding", {
        city: stopName(best, language),
        share: told.conversion(best),
        leads: told.placedLeads(best),
      })
    : t("map.title");
}
