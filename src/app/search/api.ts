import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Database } from "@/backend/database.types";
import { callFunction } from "@/backend/rpc";

type Row<Table extends keyof Database["public"]["Tables"]> = Database["public"]["Tables"][Table]["Row"];

/** A lead as the row of its person shows it. */
interface FoundLead {
  id: string;
  agency_id: string;
  agency_name_fr: string;
  agency_name_ar: string;
  assignee_name: string | null;
  stage_id: string;
  stage_name_fr: string;
  stage_name_ar: string;
  stage_name_en: string;
  stage_color: string;
}

/** A person found: through leads, open ones first, or by the host who registered them at a visit. */
export interface FoundProspect extends Pick<Row<"prospects">, "id" | "full_name" | "phone" | "email"> {
  /** The name is what was typed but for a slip. */
  near: boolean;
  last_activity_at: string;
  leads: FoundLead[];
  visit: { city_name_fr: string; city_name_ar: string; time_zone: string; occurred_at: string } | null;
}

/** A stop found by its city, venue or year. */
export interface FoundStop extends Pick<Row<"stops">, "id" | "venue" | "time_zone" | "starts_on" | "ends_on"> {
  city_name_fr: string;
  city_name_ar: string;
  country: string;
  caravan_kind: Database["public"]["Enums"]["caravan_kind"];
}

/** An agency found by its code, name, number, city or region. */
export interface FoundAgency extends Pick<Row<"agencies">, "id" | "code" | "name_fr" | "name_ar" | "active"> {
  region_name_fr: string;
  region_name_ar: string;
}

/** What `search` answers, each list in its best order. */
export interface Found {
  prospects: FoundProspect[];
  stops: FoundStop[];
  agencies: FoundAgency[];
}

/** The longest text the database looks for. */
export const LONGEST_QUERY = 100;

const PERSONS_KEPT_MS = 60_000;

/** What a text finds; while a longer text is being looked for, what the shorter one found stays in sight. */
export function searchQuery(text: string) {
  return queryOptions({
    queryKey: ["search", text],
    queryFn: ({ signal }) => callFunction<"search", Found | null>("search", { p_query: text }, signal),
    enabled: text !== "",
    placeholderData: keepPreviousData,
    gcTime: PERSONS_KEPT_MS,
  });
}

/** What these ids name, as far as the reader may still read it: all of them in one request. */
export function openedQuery(ids: string[]) {
  return queryOptions({
    queryKey: ["search", "opened", ids],
    queryFn: ({ signal }) =>
      callFunction<"search", Found | null>("search", { p_query: "", p_limit: 20, p_ids: ids }, signal),
    enabled: ids.length > 0,
    gcTime: PERSONS_KEPT_MS,
  });
}
