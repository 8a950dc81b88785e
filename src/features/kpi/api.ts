import { queryOptions } from "@tanstack/react-query";
import type { Database } from "@/backend/database.types";
import { callFunction } from "@/backend/rpc";
import type { Day } from "@/lib/dates";
import type { CaravanKind } from "@/ui/kinds";
import type { FigureFilters } from "./filters";

/** What is counted, wherever it is counted. */
export interface Counts {
  visits: number;
  visitors: number;
  identified_visitors: number;
  leads: number;
  won_leads: number;
}

export interface StopFigures extends Counts {
  stop_id: string;
  position: number;
  caravan_kind: CaravanKind;
  city_name_fr: string;
  city_name_ar: string;
  country: string;
  starts_on: Day;
  ends_on: Day;
  target_visitors: number;
}

export interface KindFigures extends Counts {
  caravan_kind: CaravanKind;
}

export interface DayFigures extends KindFigures {
  day: Day;
}

/** An hour of the day, 0 to 23, in the stop's own time zone. */
export interface HourFigures {
  hour: number;
  caravan_kind: CaravanKind;
  visits: number;
  visitors: number;
}

/** Leads that came to a stage or beyond, whatever became of them. */
export interface FunnelStage {
  stage_id: string;
  kind: "open" | "won";
  name_fr: string;
  name_ar: string;
  name_en: string;
  color: string;
  leads: number;
}

/** Leads by what is looked for; null where nobody said. */
export interface ProductFigures {
  product: Database["public"]["Enums"]["product_kind"] | null;
  leads: number;
  won_leads: number;
  sold_mad: number;
}

/** From a lead's creation to its first completed contact, in whole minutes; null where nobody was answered. */
interface FirstResponse {
  answered: number;
  median_minutes: number | null;
  p90_minutes: number | null;
}

/** What an earlier edition had by the same open day of each caravan type. */
interface SameDayFigures extends Omit<Counts, "won_leads"> {
  edition_id: string;
  year: number;
  number: number;
}

/** The answer of `kpi_visitors`: everything the page of figures shows, in one request. */
export interface Figures {
  edition_id: string;
  as_of: string;
  totals: Counts;
  /** Sum of the prices of the won leads, in dirhams. */
  sold_mad: number;
  /** Leads whose end is still to come. */
  open_leads: number;
  first_response: FirstResponse;
  funnel: FunnelStage[];
  by_product: ProductFigures[];
  by_hour: HourFigures[];
  /** The latest edition first; of the whole edition, whatever days are asked for. */
  same_day: SameDayFigures[];
  by_stop: StopFigures[];
  by_kind: KindFigures[];
  by_day: DayFigures[];
}

/** Figures with the filters they answer to. */
interface Answer {
  filters: FigureFilters;
  figures: Figures;
}

/** The query of an edition's figures. */
export function figuresQuery(editionId: string, { kinds, from, to }: FigureFilters) {
  return queryOptions({
    queryKey: ["kpi_visitors", editionId, kinds, from ?? null, to ?? null],
    queryFn: async ({ signal }): Promise<Answer> => ({
      filters: { kinds, from, to },
      figures: await callFunction<"kpi_visitors", Figures>(
        "kpi_visitors",
        {
          p_edition_id: editionId,
          ...(kinds.length > 0 ? { p_kinds: kinds } : {}),
          ...(from ? { p_from: from } : {}),
          ...(to ? { p_to: to } : {}),
        },
        signal,
      ),
    }),
  });
}
