import { queryOptions } from "@tanstack/react-query";
import type { Database } from "@/backend/database.types";
import { callFunction } from "@/backend/rpc";
import type { Day } from "@/lib/dates";
import type { CaravanKind } from "@/ui/kinds";
import { filterArgs } from "./filters/filterArgs";
import type { FigureFilters } from "./filters/filters";
import type { Answered } from "./useFigureQuery";

/** What is counted, wherever it is counted. */
export interface Counts {
  visits: number;
  visitors: number;
  identified_visitors: number;
  /** Null where they are one to four of an agency or a product, or where they are not told by place. */
  leads: number | null;
  /** Null where what became of the leads is kept back. */
  won_leads: number | null;
  /** Of the leads, those in groups so small that what became of them is kept back. */
  withheld_leads: number;
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
  /** Degrees north and east of the city. */
  latitude: number;
  longitude: number;
}

export interface KindFigures extends Counts {
  caravan_kind: CaravanKind;
  /** Null where none is set, or where the question is about a part of the caravan's visitors. */
  target_visitors: number | null;
}

export interface DayFigures extends Counts {
  caravan_kind: CaravanKind;
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
  /** Null for leads that do not say. */
  product: Database["public"]["Enums"]["product_kind"] | null;
  /** Null where they are one to four. */
  leads: number | null;
  won_leads: number | null;
  sold_mad: number | null;
}

/** From a lead's creation to its first completed contact, in whole minutes; null where nobody was answered. */
export interface FirstResponse {
  answered: number;
  median_minutes: number | null;
  p90_minutes: number | null;
}

/** The agency with most leads that wait for their first contact for over a week. */
interface UntouchedAgency {
  agency_id: string;
  name_fr: string;
  name_ar: string;
  leads: number;
}

/** What an earlier edition had by the same open day of each caravan type. */
interface SameDayFigures extends Counts {
  edition_id: string;
  year: number;
  number: number;
  /** Median first response of the leads born by then; null where fewer than five were answered. */
  median_minutes: number | null;
  /** Sum of the prices of what was won by then, in dirhams; of the latest earlier edition alone, and null where it is kept back. */
  sold_mad: number | null;
}

/** The answer of `kpi_visitors`: everything the page of figures shows, in one request. */
export interface Figures {
  edition_id: string;
  as_of: string;
  /** Small groups are kept back from the reader. */
  guarded: boolean;
  /** Leads are those of some agencies or products; visitors, who belong to none, are all of the stops'. */
  leads_narrowed: boolean;
  /** Whether leads are told by stop, caravan type and day. */
  leads_by_place: boolean;
  totals: Counts;
  /** Sum of the prices of the won leads, in dirhams; null where it is kept back. */
  sold_mad: number | null;
  /** Leads whose end is still to come; of groups that are told. */
  open_leads: number;
  first_response: FirstResponse;
  funnel: FunnelStage[];
  /** Null where they are not told of a part of the tour. */
  by_product: ProductFigures[] | null;
  by_hour: HourFigures[];
  /** Of the two editions before, the latest first; of the whole edition, whatever days are asked for. */
  same_day: SameDayFigures[];
  by_stop: StopFigures[];
  by_kind: KindFigures[];
  by_day: DayFigures[];
  /** What is aimed at, where the question is about the edition, one caravan type, stop or agency. */
  targets: Partial<Record<Database["public"]["Enums"]["target_measure"], number>>;
  untouched: UntouchedAgency | null;
}

/** The query of an edition's figures. */
export function figuresQuery(editionId: string, filters: FigureFilters) {
  const args = { p_edition_id: editionId, ...filterArgs(filters) };
  return queryOptions({
    queryKey: ["kpi_visitors", args],
    queryFn: async ({ signal }): Promise<Answered<Figures>> => ({
      filters,
      figures: await callFunction<"kpi_visitors", Figures>("kpi_visitors", args, signal),
    }),
  });
}
