import { useList } from "@refinedev/core";
import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import type { FigureCheck, StopAhead } from "./attention/attention";

/** The stops that are not over, with who is posted there: one request. */
export function useStopsAhead() {
  return useList<StopAhead>({
    resource: "stops",
    // a day back, because the last day of a stop ends by its own clock
    filters: [{ field: "ends_on", operator: "gte", value: addDays(today(), -1) }],
    sorters: [
      { field: "starts_on", order: "asc" },
      { field: "id", order: "asc" },
    ],
    pagination: { mode: "off" },
    meta: {
      select:
        "id,starts_on,ends_on,time_zone,target_visitors,city:cities!stops_city_id_fkey(name_fr,name_ar),caravan:caravans!stops_caravan_id_fkey(kind,edition:editions!caravans_edition_id_fkey(year)),postings:stop_postings(host:staff!stop_postings_staff_id_fkey(active))",
    },
    errorNotification: false,
  });
}

/** The last nightly check of the figures; none where none was made yet. */
export function useLastFigureCheck() {
  return useList<FigureCheck>({
    resource: "figure_checks",
    sorters: [{ field: "checked_at", order: "desc" }],
    pagination: { pageSize: 1 },
    meta: { select: "id,checked_at,differences,rollups" },
    errorNotification: false,
  });
}
