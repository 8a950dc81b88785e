import type { CrudFilter, CrudFilters } from "@refinedev/core";

const LIKE = new Set(["contains", "containss", "ncontains", "ncontainss", "startswith", "endswith"]);

/** Makes what a person typed literal inside a LIKE pattern; `*` is PostgREST's own wildcard and has no escape. */
function literalPattern(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&").replaceAll("*", "_");
}

/** Makes a text literal inside the quotes of PostgREST's `or=(…)` list. */
function insideQuotes(text: string): string {
  return text.replace(/["\\]/g, "\\$&");
}

function escaped(filter: CrudFilter, insideOr: boolean): CrudFilter {
  if (filter.operator === "or" || filter.operator === "and") {
    return { ...filter, value: filter.value.map((inner) => escaped(inner, true)) };
  }
  if (!("field" in filter) || typeof filter.value !== "string" || !LIKE.has(filter.operator)) {
    return filter;
  }
  const pattern = literalPattern(filter.value);
  return { ...filter, value: insideOr ? insideQuotes(pattern) : pattern };
}

/** The same filters with what people typed taken literally. */
export function escapeFilters(filters: CrudFilters | undefined): CrudFilters | undefined {
  return filters?.map((filter) => escaped(filter, false));
}
