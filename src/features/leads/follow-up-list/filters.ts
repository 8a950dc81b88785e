import type { CrudFilters } from "@refinedev/core";
import { useCallback, useMemo } from "react";
import { useAddress } from "@/backend/useAddress";
import { addDays, dayOf, momentAt } from "@/lib/dates";
import { isId } from "@/lib/ids";
import { withParams } from "@/lib/searchParams";

/** What a kind of follow-up can be called in an address. */
const KIND = /^[a-z_]{2,30}$/;

export const WHENS = ["all", "overdue", "today", "week"] as const;
type WhenFilter = (typeof WHENS)[number];

/** What the list of follow-ups is narrowed to, as the URL says it. */
export interface FollowUpFilters {
  when: WhenFilter;
  mine: boolean;
  kind: string | undefined;
  agency: string | undefined;
  /** Who is to do it. */
  agent: string | undefined;
  page: number;
}

/** What shows every open follow-up. */
export const UNNARROWED = { when: "all", mine: false, kind: undefined, agency: undefined, agent: undefined } as const;

/** True when the list does not show every open follow-up. */
export function isNarrowed({ when, mine, kind, agency, agent }: FollowUpFilters): boolean {
  return when !== "all" || mine || [kind, agency, agent].some((value) => value !== undefined);
}

/** Reads the filters from the address; what it does not understand counts as not said. */
export function readFilters(search: URLSearchParams): FollowUpFilters {
  const page = Number(search.get("page"));
  const idOf = (name: string) => [search.get(name)].find(isId);
  return {
    when: WHENS.find((when) => when === search.get("when")) ?? "all",
    mine: search.get("mine") === "1",
    kind: [search.get("kind") ?? ""].find((kind) => KIND.test(kind)),
    agency: idOf("agency"),
    agent: idOf("agent"),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address with other filters; what is as usual is left out, and a new filter begins at the first page. */
export function writeFilters(search: URLSearchParams, change: Partial<FollowUpFilters>): URLSearchParams {
  const filters = { ...readFilters(search), page: 1, ...change };
  return withParams(search, {
    when: filters.when === "all" ? "" : filters.when,
    mine: filters.mine ? "1" : "",
    kind: filters.kind ?? "",
    agency: filters.agency ?? "",
    agent: filters.agent ?? "",
    page: filters.page > 1 ? String(filters.page) : "",
  });
}

/** The filters of the list, kept in the URL. */
export function useFollowUpFilters() {
  const [search, changeAddress] = useAddress();
  const filters = useMemo(() => readFilters(search), [search]);
  const change = useCallback(
    (changed: Partial<FollowUpFilters>) => changeAddress((current) => writeFilters(current, changed)),
    [changeAddress],
  );
  return { filters, change };
}

/** The filters as the data provider takes them, at a moment. */
export function crudFilters({ when, mine, kind, agency, agent }: FollowUpFilters, me: string, now: Date): CrudFilters {
  const startOf = (days: number) => momentAt(addDays(dayOf(now), days), "00:00").toISOString();
  const between = (from: string, to: string): CrudFilters => [
    { field: "due_at", operator: "gte", value: from },
    { field: "due_at", operator: "lt", value: to },
  ];
  const due: Record<WhenFilter, CrudFilters> = {
    all: [],
    overdue: [{ field: "due_at", operator: "lt", value: now.toISOString() }],
    today: between(startOf(0), startOf(1)),
    week: between(startOf(0), startOf(7)),
  };
  const is = (field: string, value: string | undefined): CrudFilters =>
    value === undefined ? [] : [{ field, operator: "eq", value }];
  return [
    { field: "done_at", operator: "null", value: true },
    ...due[when],
    ...is("assignee_id", mine ? me : agent),
    ...is("kind", kind),
    ...is("agency_id", agency),
  ];
}
