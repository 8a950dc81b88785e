import { type Day, isDay } from "@/lib/dates";
import { isId } from "@/lib/ids";
import { withParams } from "@/lib/searchParams";
import type { CaravanKind } from "@/ui/kinds";
import { CARAVAN_KINDS, PRODUCT_FILTERS, type ProductFilter } from "@/ui/kinds";
import { HOUR_PARAM, hourOf } from "../hour/hourParam";

/** What narrows the figures of an edition; an empty list means all. */
export interface FigureFilters {
  kinds: CaravanKind[];
  from?: Day | undefined;
  to?: Day | undefined;
  stops: string[];
  regions: string[];
  agencies: string[];
  /** `none` among them stands for leads that do not say. */
  products: ProductFilter[];
  /** Identified visitors alone, or the others alone. */
  identified?: boolean | undefined;
}

export const NO_FILTERS: FigureFilters = { kinds: [], stops: [], regions: [], agencies: [], products: [] };

/** A part of the URL that names nothing the page knows, or that is not crossed with the others. */
export type IgnoredFilter = "edition" | "crossed" | "hour" | keyof FigureFilters;

interface EditionSpan {
  year: number;
  starts_on: Day;
  ends_on: Day;
}

interface ReadFilters {
  filters: FigureFilters;
  ignored: IgnoredFilter[];
}

/** Ways of narrowing that are not crossed for who may not see persons; the first one in force stays. */
const FAMILIES: (keyof FigureFilters)[][] = [["kinds", "stops", "from", "to"], ["regions", "agencies"], ["products"]];

function isSet(value: FigureFilters[keyof FigureFilters]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** The filters in force, one by one. */
export function filtersInForce(filters: FigureFilters): (keyof FigureFilters)[] {
  return (Object.keys(filters) as (keyof FigureFilters)[]).filter((name) => isSet(filters[name]));
}

function cleared(names: (keyof FigureFilters)[]): Partial<FigureFilters> {
  return Object.fromEntries(names.map((name) => [name, name in NO_FILTERS ? [] : undefined]));
}

/** Reads the filters from the URL; what is ill-formed, unknown or outside the edition is left out and named. */
export function readFilters(search: URLSearchParams, edition: EditionSpan, guarded: boolean): ReadFilters {
  const ignored: IgnoredFilter[] = [];
  const year = search.get("edition");
  if (year !== null && year !== String(edition.year)) {
    ignored.push("edition");
  }
  const list = (name: keyof FigureFilters, isKnown: (value: string) => boolean): string[] => {
    const named = [...new Set((search.get(name) ?? "").split(",").filter(Boolean))];
    const known = named.filter(isKnown);
    if (known.length < named.length) {
      ignored.push(name);
    }
    return known;
  };
  const oneOf = <Value extends string>(name: keyof FigureFilters, values: readonly Value[]): Value[] => {
    const named = list(name, (text) => values.some((value) => value === text));
    return values.filter((value) => named.includes(value));
  };
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
  const hour = search.get(HOUR_PARAM);
  if (hour !== null && hourOf(hour) === undefined) {
    ignored.push("hour");
  }
  const identified = search.get("identified");
  if (identified !== null && identified !== "yes" && identified !== "no") {
    ignored.push("identified");
  }
  const filters: FigureFilters = {
    kinds: oneOf("kinds", CARAVAN_KINDS),
    from: day("from"),
    to: day("to"),
    stops: list("stops", isId),
    regions: list("regions", isId),
    agencies: list("agencies", isId),
    products: oneOf("products", PRODUCT_FILTERS),
    identified: identified === "yes" ? true : identified === "no" ? false : undefined,
  };
  const [first, ...others] = FAMILIES.filter((family) => family.some((name) => isSet(filters[name])));
  if (!guarded || !first || others.length === 0) {
    return { filters, ignored };
  }
  return { filters: { ...filters, ...cleared(others.flat()) }, ignored: [...ignored, "crossed"] };
}

/** The URL's search with some filters changed; what is not crossed with these is dropped, everything else kept. */
export function withFilters(
  search: URLSearchParams,
  change: Partial<FigureFilters>,
  guarded: boolean,
): URLSearchParams {
  const set = (Object.keys(change) as (keyof FigureFilters)[]).filter((name) => isSet(change[name]));
  const family = FAMILIES.find((names) => names.some((name) => set.includes(name)));
  const dropped = guarded && family ? FAMILIES.filter((names) => names !== family).flat() : [];
  const { kinds, products, identified, ...rest } = { ...cleared(dropped), ...change };
  const inOrder = <Value>(values: readonly Value[], chosen: Value[]) =>
    values.filter((value) => chosen.includes(value)).join(",");
  return withParams(search, {
    ...(kinds && { kinds: inOrder(CARAVAN_KINDS, kinds) }),
    ...Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value]),
    ),
    ...(products && { products: inOrder(PRODUCT_FILTERS, products) }),
    ...("identified" in change && { identified: identified === undefined ? undefined : identified ? "yes" : "no" }),
  });
}

/** True when the period ends before it begins. */
export function isUpsideDown({ from, to }: FigureFilters): boolean {
  return from !== undefined && to !== undefined && from > to;
}
