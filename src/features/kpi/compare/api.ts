import { queryOptions } from "@tanstack/react-query";
import { callFunction } from "@/backend/rpc";
import type { Day } from "@/lib/dates";
import type { CaravanKind } from "@/ui/kinds";
import type { Counts } from "../api";
import { filterArgs } from "../filters/filterArgs";
import type { FigureFilters } from "../filters/filters";
import type { Answered } from "../useFigureQuery";

interface Told {
  edition_id: string;
  as_of: string;
  guarded: boolean;
}

/**
 * A stop day by day; what the same type of caravan had in its city the last time, by the same day while the stop lasts, null
 * where it never was there.
 */
export interface StopDays {
  stop_id: string;
  before: { year: number; visitors: number } | null;
  days: (Counts & { day: Day })[];
}

/** An agency, or a region where `agency_id` is null; numbers are null where they are kept back. */
export interface AgencyFigures {
  region_id: string;
  agency_id: string | null;
  name_fr: string;
  name_ar: string;
  active: boolean;
  leads: number | null;
  open_leads: number | null;
  won_leads: number | null;
  sold_mad: number | null;
  /** Waiting for their first contact for over a week. */
  untouched_leads: number | null;
  answered: number | null;
  median_minutes: number | null;
  p90_minutes: number | null;
  /**
   * Leads of the edition before, of the same caravan types, by the same open day while this one is under way; null where there
   * are none to compare with, or where they are kept back.
   */
  leads_before: number | null;
  weeks: { week: Day; leads: number }[];
}

/** A caravan type of an edition, its visitors added up to each open day. */
export interface KindOfEdition extends Counts {
  caravan_kind: CaravanKind;
  stops: number;
  /** Open days by now. */
  tour_days: number;
  sold_mad: number | null;
  curve: { tour_day: number; visitors: number }[];
}

export interface EditionFigures extends Counts {
  edition_id: string;
  year: number;
  number: number;
  theme_fr: string;
  theme_ar: string;
  theme_en: string;
  starts_on: Day;
  ends_on: Day;
  stops: number;
  sold_mad: number | null;
  kinds: KindOfEdition[];
}

export interface AllEditions {
  as_of: string;
  guarded: boolean;
  editions: EditionFigures[];
}

type Stops = Told & { stops: StopDays[] };
type Agencies = Told & { rows: AgencyFigures[] };

/** The query of an edition's stops, day by day. */
export function stopDaysQuery(editionId: string, filters: FigureFilters) {
  const args = { p_edition_id: editionId, ...filterArgs(filters) };
  return queryOptions({
    queryKey: ["kpi_stop_days", args],
    queryFn: async ({ signal }): Promise<Answered<Stops>> => ({
      filters,
      figures: await callFunction<"kpi_stop_days", Stops>("kpi_stop_days", args, signal),
    }),
  });
}

/** The query of an edition's agencies and regions. */
export function agenciesQuery(editionId: string, filters: FigureFilters) {
  const { p_identified: _, ...narrowed } = filterArgs(filters);
  const args = { p_edition_id: editionId, ...narrowed };
  return queryOptions({
    queryKey: ["kpi_agencies", args],
    queryFn: async ({ signal }): Promise<Answered<Agencies>> => ({
      filters,
      figures: await callFunction<"kpi_agencies", Agencies>("kpi_agencies", args, signal),
    }),
  });
}

/** The query of all editions, side by side. */
export function editionsQuery() {
  return queryOptions({
    queryKey: ["kpi_editions"],
    // as often as the figures they are compared with
    refetchInterval: 60_000,
    queryFn: ({ signal }) => callFunction<"kpi_editions", AllEditions>("kpi_editions", undefined as never, signal),
  });
}
