import { useList, useOne } from "@refinedev/core";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Edition } from "@/backend/edition";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import type { Day } from "@/lib/dates";
import { isId } from "@/lib/ids";
import type { CaravanKind } from "@/ui/kinds";
import type { Counts, Figures } from "../api";

interface Sent {
  id: string;
  subject: "week" | "stop";
  stop_id: string | null;
  starts_on: Day;
  ends_on: Day;
  note: string;
  sender_name: string;
  created_at: string;
}

/** A briefing in a list: what it is about and what it told in all. */
export interface BriefingRow extends Sent {
  totals: Counts;
  stop: { city: { name_fr: string; name_ar: string }; caravan: { kind: CaravanKind } } | null;
}

/** A briefing as it was sent. */
export interface Briefing extends Sent {
  figures: Figures;
  previous_id: string | null;
  edition: Pick<Edition, "id" | "year" | "number" | "theme_fr" | "theme_ar" | "theme_en">;
}

const SENT = "id,subject,stop_id,starts_on,ends_on,note,sender_name,created_at";
const ROW_SELECT = `${SENT},totals:figures->totals,stop:stops!briefings_stop_id_fkey(city:cities!stops_city_id_fkey(name_fr,name_ar),caravan:caravans!stops_caravan_id_fkey(kind))`;
const SELECT = `${SENT},previous_id,figures,edition:editions!briefings_edition_id_fkey(id,year,number,theme_fr,theme_ar,theme_en)`;

/** A page of an edition's briefings, the latest first; of one subject where that is named. */
export function useBriefings(editionId: string, page: number, pageSize: number, subject?: Sent["subject"]) {
  const { result, query } = useList<BriefingRow>({
    resource: "briefings",
    filters: [
      { field: "edition_id", operator: "eq", value: editionId },
      ...(subject ? [{ field: "subject", operator: "eq" as const, value: subject }] : []),
    ],
    sorters: [
      { field: "created_at", order: "desc" },
      { field: "id", order: "asc" },
    ],
    pagination: { currentPage: page, pageSize },
    meta: { select: ROW_SELECT },
    queryOptions: { placeholderData: keepPreviousData },
    errorNotification: false,
  });
  return { rows: result.data, total: result.total ?? 0, query };
}

/** One briefing, or none where no id is given. */
export function useBriefing(id: string | null) {
  const { result, query } = useOne<Briefing>({
    resource: "briefings",
    id: id ?? "",
    meta: { select: SELECT },
    // it is never rewritten
    queryOptions: { enabled: isId(id), staleTime: Number.POSITIVE_INFINITY },
    errorNotification: false,
  });
  return { briefing: result, query };
}

/** What a briefing is about: a stop, or the week of a day. */
export type About = Pick<FunctionArgs<"briefing_preview">, "p_edition_id" | "p_stop_id" | "p_starts_on">;

/** What would be kept if a briefing were sent now. */
export interface BriefingPreview {
  starts_on: Day;
  ends_on: Day;
  figures: Figures;
  previous_id: string | null;
}

/** What would be kept if a briefing about this were sent now; nothing is asked while nothing is chosen. */
export function useBriefingPreview(about: About | undefined) {
  return useQuery({
    queryKey: ["briefing_preview", about],
    queryFn: ({ signal }) =>
      callFunction<"briefing_preview", BriefingPreview>("briefing_preview", about ?? { p_edition_id: "" }, signal),
    enabled: about !== undefined,
  });
}

/** The last briefing that was sent about the same, if any. */
export function useSentBefore({ p_edition_id, p_stop_id, p_starts_on }: About) {
  return useList<Pick<Sent, "id" | "sender_name" | "created_at">>({
    resource: "briefings",
    filters: [
      { field: "edition_id", operator: "eq", value: p_edition_id },
      p_stop_id
        ? { field: "stop_id", operator: "eq", value: p_stop_id }
        : { field: "starts_on", operator: "eq", value: p_starts_on },
      { field: "subject", operator: "eq", value: p_stop_id ? "stop" : "week" },
    ],
    sorters: [{ field: "created_at", order: "desc" }],
    pagination: { pageSize: 1 },
    meta: { select: "id,sender_name,created_at" },
    errorNotification: false,
  }).result.data[0];
}

/** Sends a briefing; the lists of briefings are asked for anew. */
export function useSendBriefing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (args: FunctionArgs<"send_briefing">) => callFunction<"send_briefing", Sent>("send_briefing", args),
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey.includes("briefings") && queryKey.includes("list"),
      }),
  });
}
