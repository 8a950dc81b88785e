import type { TFunction } from "i18next";
import { preciseLength } from "@/lib/lengths";
import { formatCount, formatShare } from "@/lib/numbers";
import type { Counts, FirstResponse } from "../api";
import { toldFigures } from "../told";

export const HEADLINES = ["visitors", "identified", "leads", "won", "conversion", "response"] as const;
export type Headline = (typeof HEADLINES)[number];

interface Headed {
  totals: Omit<Counts, "visits">;
  first_response: Pick<FirstResponse, "median_minutes">;
}

/** A headline's figure as it is written. */
export function headlineText(
  headline: Headline,
  { totals, first_response }: Headed,
  t: TFunction,
  language: string,
): string {
  const told = toldFigures(t, language);
  switch (headline) {
    case "visitors":
      return formatCount(totals.visitors, language);
    case "identified":
      return formatShare(totals.identified_visitors, totals.visitors, language);
    case "leads":
      return told.leads(totals.leads);
    case "won":
      return told.won(totals.won_leads);
    case "conversion":
      return told.conversion(totals);
    case "response":
      return first_response.median_minutes === null ? "–" : preciseLength(first_response.median_minutes, language);
  }
}
