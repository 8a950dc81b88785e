import { useList } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Likeness } from "../prospect";
import { asConditions, asSorters, type Filters, type Sort } from "./filters";

export const PAGE_SIZE = 25;

/** A person as the list shows them. */
export interface ProspectRow {
  id: string;
  full_name: string;
  phone: string;
  email: string | null;
  created_at: string;
  city_name_fr: string | null;
  city_name_ar: string | null;
  phone_consent: boolean;
  messaging_consent: boolean;
  email_consent: boolean;
  leads: number;
  open_leads: number;
  last_visit_at: string | null;
  duplicates: number;
}

const ROW_SELECT =
  "id,full_name,phone,email,created_at,city_name_fr,city_name_ar,phone_consent,messaging_consent,email_consent," +
  "leads,open_leads,last_visit_at,duplicates";

/** A page of the persons the reader sees. */
export function useProspects(filters: Filters, sort: Sort, page: number, language: string, enabled: boolean) {
  const { result, query } = useList<ProspectRow>({
    resource: "prospect_rows",
    filters: asConditions(filters),
    sorters: asSorters(sort, language),
    pagination: { currentPage: page, pageSize: PAGE_SIZE },
    meta: { select: ROW_SELECT },
    queryOptions: { placeholderData: keepPreviousData, enabled },
    errorNotification: false,
  });
  return { rows: result.data, total: result.total ?? 0, query };
}

interface PairSide {
  id: string;
  full_name: string;
  phone: string;
  email: string | null;
  created_at: string;
}

interface PairRow extends Likeness {
  prospect: PairSide;
  other: PairSide;
}

/** Two persons who look like one. */
export interface Pair extends PairRow {
  id: string;
}

const SIDE = "(id,full_name,phone,email,created_at)";

/** A page of the pairs that look alike, the likeliest first, each once; the first page also says how many there are. */
export function usePairs(page: number) {
  const { result, query } = useList<PairRow>({
    resource: "likely_duplicates",
    filters: [
      { field: "is_first", operator: "eq", value: true },
      { field: "dismissed_at", operator: "null", value: true },
    ],
    sorters: [
      { field: "strength", order: "desc" },
      { field: "found_at", order: "desc" },
      { field: "prospect_id", order: "asc" },
      { field: "other_id", order: "asc" },
    ],
    pagination: { currentPage: page, pageSize: PAGE_SIZE },
    meta: {
      select:
        "same_email,same_number,former_number,name_likeness," +
        `prospect:prospects!likely_duplicates_prospect_id_fkey${SIDE},other:prospects!likely_duplicates_other_id_fkey${SIDE}`,
    },
    queryOptions: { placeholderData: keepPreviousData },
    errorNotification: false,
  });
  const rows = useMemo<Pair[]>(
    () => result.data.map((pair) => ({ ...pair, id: `${pair.prospect.id}-${pair.other.id}` })),
    [result.data],
  );
  return { rows, total: result.total ?? 0, query };
}
