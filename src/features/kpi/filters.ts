import { type Day, isDay } from "@/lib/dates";
import { withParams } from "@/lib/searchParams";
import type { CaravanKind } from "@/ui/kinds";
import { CARAVAN_KINDS } from "@/ui/kinds";

/** What narrows the figures of an edition; no caravan type means all of them. */
export interface FigureFilters {
  kinds: CaravanKind[];
  from?: Day | undefined;
  to?: Day | undefined;
}

/** A part of the URL that names nothing the page knows. */
export type IgnoredFilter = "edition" | "kinds" | "from" | "to";

interface EditionSpan {
  year: number;
  starts_on: Day;
  ends_on: Day;
}

interface ReadFilters {
  filters: FigureFilters;
  ignored: IgnoredFilter[];
}

/** Reads the filters from the URL; what is ill-formed, unknown or outside the edition is left out and named. */
export function readFilters(search: URLSearchParams, edition: EditionSpan): ReadFilters {
  const ignored: IgnoredFilter[] = [];
  const year = search.get("edition");
  if (year !== null && year !== String(edition.year)) {
    ignored.push("edition");
  }

  const named = (search.get("kinds") ?? "").split(",").filter(Boolean);
  const kinds = CARAVAN_KINDS.filter((kind) => named.includes(kind));
  if (named.some((name) => !CARAVAN_KINDS.some((kind) => kind === name))) {
    ignored.push("kinds");
  }

  const day = (name: "from" | "to"): Day | undefined => {
    const text = search.get(name);
    if (text === null) {
      return undefined;
    }
    if (isDay(text) && text >= edition.starts_on && text <= edition.ends_on) {
      return text;
    }
    ignored.push(name);
    return undefined;
  };
  return { filters: { kinds, from: day("from"), to: day("to") }, ignored };
}

/** The URL's search with some filters changed and everything else kept. */
export function withFilters(search: URLSearchParams, change: Partial<FigureFilters>): URLSearchParams {
  const { kinds, ...days } = change;
  return withParams(search, {
    ...(kinds && { kinds: CARAVAN_KINDS.filter((kind) => kinds.includes(kind)).join(",") }),
    ...days,
  });
}

/** True when the period ends before it begins. */
export function isUpsideDown({ from, to }: FigureFilters): boolean {
  return from !== undefined && to !== undefined && from > to;
}
