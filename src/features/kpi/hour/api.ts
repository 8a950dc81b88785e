import { queryOptions } from "@tanstack/react-query";
import { callFunction } from "@/backend/rpc";
import type { StopFigures } from "../api";
import { filterArgs } from "../filters/filterArgs";
import type { FigureFilters } from "../filters/filters";
import type { Answered } from "../useFigureQuery";

/** A stop's part of an hour of the day. */
export type StopHour = Pick<
  StopFigures,
  "stop_id" | "caravan_kind" | "city_name_fr" | "city_name_ar" | "starts_on" | "ends_on" | "visits" | "visitors"
>;

/** The answer of `kpi_hour`: an hour of the day by stop, most visitors first. */
interface HourOfDay {
  edition_id: string;
  as_of: string;
  hour: number;
  visits: number;
  visitors: number;
  stops: StopHour[];
}

/** The query of what an hour of the day, 0 to 23, is made of. */
export function hourQuery(editionId: string, hour: number, filters: FigureFilters) {
  const args = { p_edition_id: editionId, p_hour: hour, ...filterArgs(filters) };
  return queryOptions({
    queryKey: ["kpi_hour", args],
    queryFn: async ({ signal }): Promise<Answered<HourOfDay>> => ({
      filters,
      figures: await callFunction<"kpi_hour", HourOfDay>("kpi_hour", args, signal),
    }),
  });
}
