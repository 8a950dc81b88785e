import type { CrudFilter, CrudSort } from "@refinedev/core";
import { isId } from "@/lib/ids";
import { searchedText } from "@/lib/searchedText";

export const LANGUAGES = ["fr", "ar", "en"] as const;
export const CONSENTS = ["phone", "messaging", "email", "none"] as const;
export const EMAILS = ["with", "without"] as const;

const SORTED = {
  name: "full_name",
  city: "city_name",
  leads: "leads",
  lastVisit: "last_visit_at",
  registered: "created_at",
} as const;

/** The columns a list of persons can be sorted by. */
export type SortColumn = keyof typeof SORTED;

export interface Sort {
  column: SortColumn;
  order: "asc" | "desc";
}

/** What the list is narrowed to and how it is sorted, as the URL says it. */
export const FILTERS = ["q", "city", "language", "consent", "email"] as const;
export type Filters = Record<(typeof FILTERS)[number], string>;

/** Who was registered last comes first. */
const USUAL: Sort = { column: "registered", order: "desc" };

/** Reads `-registered` as the last registered first. */
export function parseSort(text: string): Sort {
  const name = text.replace(/^-/, "");
  const isColumn = (one: string): one is SortColumn => Object.hasOwn(SORTED, one);
  return isColumn(name) ? { column: name, order: text.startsWith("-") ? "desc" : "asc" } : USUAL;
}

/** The opposite of `parseSort`; the usual order the URL need not name. */
export function sortText({ column, order }: Sort): string {
  const isUsual = column === USUAL.column && order === USUAL.order;
  return isUsual ? "" : `${order === "desc" ? "-" : ""}${column}`;
}

/** The order as asked of the server; the id last, so that pages never overlap. */
export function asSorters({ column, order }: Sort, language: string): CrudSort[] {
  const field = column === "city" ? `city_name_${language === "ar" ? "ar" : "fr"}` : SORTED[column];
  return [
    { field, order },
    { field: "id", order: "asc" },
  ];
}

function consentConditions(consent: string): CrudFilter[] {
  if (consent === "none") {
    return ["phone", "messaging", "email"].map((channel) => ({
      field: `${channel}_consent`,
      operator: "eq",
      value: false,
    }));
  }
  return CONSENTS.some((one) => one === consent) ? [{ field: `${consent}_consent`, operator: "eq", value: true }] : [];
}

/** The filters as conditions on `prospect_rows`. */
export function asConditions({ q, city, language, consent, email }: Filters): CrudFilter[] {
  const conditions: (CrudFilter | false)[] = [
    q.trim() !== "" && { field: "search_text", operator: "contains", value: searchedText(q) },
    isId(city) && { field: "city_id", operator: "eq", value: city },
    LANGUAGES.some((one) => one === language) && { field: "language", operator: "eq", value: language },
    ...consentConditions(consent),
    email === "with" && { field: "email", operator: "nnull", value: null },
    email === "without" && { field: "email", operator: "null", value: null },
  ];
  return conditions.filter((condition) => condition !== false);
}
