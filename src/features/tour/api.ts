import { useList, useOne } from "@refinedev/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { supabaseClient } from "@/backend/client";
import { callFunction } from "@/backend/rpc";
import { toBackendError } from "@/backend/toBackendError";
import { isId } from "@/lib/ids";
import { CARAVAN_KINDS } from "@/ui/kinds";
import { CARAVAN_COLUMNS, type Caravan, type Host, type StopOfTour, stopSelect } from "./tour";

/** The caravans of an edition with their stops, in the order of the tour: one request. */
export function useCaravans(editionId: string | undefined, withHosts: boolean) {
  const { result, query } = useList<Caravan>({
    resource: "caravans",
    filters: [{ field: "edition_id", operator: "eq", value: editionId }],
    pagination: { mode: "off" },
    meta: { select: `${CARAVAN_COLUMNS},stops!stops_caravan_id_fkey(${stopSelect(withHosts)})` },
    queryOptions: { enabled: editionId !== undefined },
    errorNotification: false,
  });
  const caravans = [...result.data]
    .sort((a, b) => CARAVAN_KINDS.indexOf(a.kind) - CARAVAN_KINDS.indexOf(b.kind))
    .map((caravan) => ({ ...caravan, stops: [...caravan.stops].sort((a, b) => a.position - b.position) }));
  return { caravans, query };
}

/** One stop with its caravan and edition. */
export function useStop(id: string, withHosts: boolean) {
  const { result, query } = useOne<StopOfTour>({
    resource: "stops",
    id,
    meta: {
      select: `${stopSelect(withHosts)},caravan:caravans!stops_caravan_id_fkey(${CARAVAN_COLUMNS},edition:editions!caravans_edition_id_fkey(id,year))`,
    },
    queryOptions: { enabled: isId(id) },
    errorNotification: false,
  });
  return { stop: result, query };
}

/** What was counted at a stop. */
interface StopFigures {
  stop_id: string;
  visits: number;
  visitors: number;
  identified_visitors: number;
  leads: number;
  won_leads: number | null;
}

/** What was counted at a stop. */
export function useStopFigures(stop: StopOfTour, enabled: boolean) {
  const { edition } = stop.caravan;
  const { data } = useQuery({
    queryKey: ["kpi_visitors", edition.id, "stop", stop.id],
    queryFn: ({ signal }) =>
      callFunction<"kpi_visitors", { by_stop: StopFigures[] }>(
        "kpi_visitors",
        { p_edition_id: edition.id, p_stop_ids: [stop.id] },
        signal,
      ),
    enabled,
  });
  return data?.by_stop[0];
}

/** Everybody who can be posted at a stop. */
export function useHosts() {
  const { result, query } = useList<Host & { agency: { name_fr: string; name_ar: string } | null }>({
    resource: "staff",
    filters: [
      { field: "role", operator: "eq", value: "host" },
      { field: "active", operator: "eq", value: true },
    ],
    sorters: [{ field: "full_name", order: "asc" }],
    pagination: { mode: "off" },
    meta: { select: "id,full_name,active,agency:agencies!staff_agency_id_fkey(name_fr,name_ar)" },
    errorNotification: false,
  });
  return { hosts: result.data, error: query.error };
}

async function post(stopId: string, staffId: string): Promise<void> {
  const { error } = await supabaseClient.from("stop_postings").insert({ stop_id: stopId, staff_id: staffId });
  const problem = error && toBackendError(error);
  // posted already, by a colleague or by an earlier try whose answer got lost
  if (problem && problem.key !== "id_taken") {
    throw problem;
  }
}

async function withdraw(stopId: string, staffId: string): Promise<void> {
  const { error } = await supabaseClient.from("stop_postings").delete().eq("stop_id", stopId).eq("staff_id", staffId);
  if (error) {
    throw toBackendError(error);
  }
}

/** Posts hosts at a stop and withdraws them; both can be repeated. */
export function usePostings(stopId: string) {
  const client = useQueryClient();
  const options = { onSuccess: () => client.invalidateQueries() };
  return {
    post: useMutation({ mutationFn: (staffId: string) => post(stopId, staffId), ...options }),
    withdraw: useMutation({ mutationFn: (staffId: string) => withdraw(stopId, staffId), ...options }),
  };
}
