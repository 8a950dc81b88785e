import type { TFunction } from "i18next";
import { formatMoneyCompact } from "@/lib/money";
import { formatCount, formatShare } from "@/lib/numbers";
import type { Counts } from "./api";

/** Figures as text where small groups may be kept back: a count of leads is then "< 5", what became of them "withheld". */
export function toldFigures(t: TFunction, language: string) {
  const withheld = t("kpi.told.withheld");
  return {
    leads: (leads: number | null) => (leads === null ? t("kpi.told.few") : formatCount(leads, language)),
    won: (won: number | null) => (won === null ? withheld : formatCount(won, language)),
    sold: (sold: number | null) => (sold === null ? withheld : sold > 0 ? formatMoneyCompact(sold, language) : "–"),
    /** Of a place, whose leads are always told, or not split by place at all. */
    placedLeads: ({ leads }: Conversion) => (leads === null ? "–" : formatCount(leads, language)),
    placedWon: ({ leads, won_leads }: Conversion) =>
      leads === null ? "–" : won_leads === null ? withheld : formatCount(won_leads, language),
    conversion: (counts: Conversion) => {
      const { won, leads } = conversionOf(counts);
      if (counts.leads === null && counts.withheld_leads === 0) {
        return "–";
      }
      return won === null || leads === null ? withheld : formatShare(won, leads, language);
    },
  };
}

type Conversion = Pick<Counts, "leads" | "won_leads"> & Partial<Pick<Counts, "withheld_leads">>;

/** Won leads and the leads they are a part of: those whose end is told. */
export function conversionOf({ leads, won_leads, withheld_leads = 0 }: Conversion) {
  return { won: won_leads, leads: leads === null ? null : leads - withheld_leads };
}

/** Conversion as a number from 0 to 1, or null where there is none or it is kept back. */
export function conversionRate(counts: Conversion): number | null {
  const { won, leads } = conversionOf(counts);
  return won === null || !leads ? null : won / leads;
}
