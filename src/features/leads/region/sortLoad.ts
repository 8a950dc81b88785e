import type { AgencyLoad } from "@/backend/agencyLoad";
import { localizedName } from "@/lib/localized";
import { meanLoad } from "../assignments/load";

/** What the agencies can be sorted by. */
export const LOAD_FIELDS = ["name", "load", "open", "unassigned", "overdue"] as const;

export type LoadField = (typeof LOAD_FIELDS)[number];

export interface LoadSort {
  field: LoadField;
  descending: boolean;
}

/** The most burdened first. */
const DEFAULT_SORT: LoadSort = { field: "load", descending: true };

/** Reads `-overdue` as overdue follow-ups, the most first. */
export function parseLoadSort(text: string | null): LoadSort {
  const field = LOAD_FIELDS.find((one) => one === text?.replace(/^-/, ""));
  return field ? { field, descending: text?.startsWith("-") ?? false } : DEFAULT_SORT;
}

/** The opposite of `parseLoadSort`; null for the usual order, which the URL need not name. */
export function loadSortText({ field, descending }: LoadSort): string | null {
  const isDefault = field === DEFAULT_SORT.field && descending === DEFAULT_SORT.descending;
  return isDefault ? null : `${descending ? "-" : ""}${field}`;
}

/** The order that a touch on a column's head asks for: figures begin with the highest, names with the first. */
export function nextSort(current: LoadSort, field: LoadField): LoadSort {
  return current.field === field ? { field, descending: !current.descending } : { field, descending: field !== "name" };
}

/** Open leads a person; an agency where nobody works carries all of them on none. */
export function perPerson(agency: AgencyLoad): number {
  return meanLoad([agency]) ?? agency.open_leads;
}

const FIGURES: Record<Exclude<LoadField, "name">, (agency: AgencyLoad) => number> = {
  load: perPerson,
  open: ({ open_leads }) => open_leads,
  unassigned: ({ unassigned }) => unassigned,
  overdue: ({ overdue }) => overdue,
};

/** The agencies in an order; those alike by name. */
export function sortAgencies(agencies: AgencyLoad[], { field, descending }: LoadSort, language: string): AgencyLoad[] {
  const byName = (a: AgencyLoad, b: AgencyLoad) =>
    localizedName(a, language).localeCompare(localizedName(b, language), language);
  const compare = field === "name" ? byName : (a: AgencyLoad, b: AgencyLoad) => FIGURES[field](a) - FIGURES[field](b);
  const direction = descending ? -1 : 1;
  return [...agencies].sort((a, b) => direction * compare(a, b) || byName(a, b));
}
