import type { CrudSort } from "@refinedev/core";
import { useCallback, useMemo } from "react";
import { useAddress } from "@/backend/useAddress";

export const PAGE_SIZES = [25, 50, 100];

/** What a list of leads can be sorted by; `wished_city_name` and their like stand for the column of the language. */
export const SORT_FIELDS = [
  "prospect_name",
  "stage_position",
  "wished_city_name",
  "budget_mad",
  "next_follow_up_due_at",
  "assignee_name",
  "agency_name",
  "stop_city_name",
  "created_at",
  "stage_entered_at",
  "last_activity_at",
  "sold_price_mad",
  "prospect_email",
  "phone_consent",
  "response_minutes",
] as const;

export type SortField = (typeof SORT_FIELDS)[number];

export interface Sort {
  field: SortField;
  order: "asc" | "desc";
}

/** The most urgent next step first. */
const DEFAULT_SORT: Sort = { field: "next_follow_up_due_at", order: "asc" };

const LOCALIZED = new Set<SortField>(["wished_city_name", "agency_name", "stop_city_name"]);

/** Reads `-budget_mad` as budgets, the highest first. */
export function parseSort(text: string | null): Sort {
  const name = text?.replace(/^-/, "");
  const field = SORT_FIELDS.find((one) => one === name);
  return field ? { field, order: text?.startsWith("-") ? "desc" : "asc" } : DEFAULT_SORT;
}

/** The opposite of `parseSort`; null for the usual order, which the URL need not name. */
export function sortText({ field, order }: Sort): string | null {
  const isDefault = field === DEFAULT_SORT.field && order === DEFAULT_SORT.order;
  return isDefault ? null : `${order === "desc" ? "-" : ""}${field}`;
}

/** The order as asked of the server; the id last, so that pages never overlap. */
export function asSorters({ field, order }: Sort, language: string): CrudSort[] {
  const column = LOCALIZED.has(field) ? `${field}_${language === "ar" ? "ar" : "fr"}` : field;
  return [
    { field: column, order },
    { field: "id", order: "asc" },
  ];
}

function wholeNumber(text: string | null): number | null {
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** Order and page of a list, as its URL says. */
export function useListUrl() {
  const [search, changeAddress] = useAddress();
  const sort = useMemo(() => parseSort(search.get("sort")), [search]);
  const page = wholeNumber(search.get("page")) ?? 1;
  const size = PAGE_SIZES.find((one) => String(one) === search.get("size")) ?? PAGE_SIZES[0] ?? 25;

  /** Another order begins at its first page. */
  const setList = useCallback(
    (wanted: { sort: Sort; page: number; size: number }) => {
      const stays = sortText(wanted.sort) === sortText(sort) && wanted.size === size;
      changeAddress({
        sort: sortText(wanted.sort),
        page: stays && wanted.page > 1 ? String(wanted.page) : null,
        size: wanted.size === PAGE_SIZES[0] ? null : String(wanted.size),
      });
    },
    [changeAddress, sort, size],
  );

  return { sort, page, size, setList };
}
