import type { FigureFilters } from "./filters";
import type { FilterNames } from "./useFilterNames";

/** The filters that go by an id, which may name nothing any more. */
export type Places = Pick<FigureFilters, "stops" | "regions" | "agencies">;

/** What a filter may name, before it has come empty. */
type Known = Pick<FilterNames, "caravans" | "regions">;

function idsOf({ caravans, regions }: Known): Record<keyof Places, string[]> {
  return {
    stops: caravans.flatMap(({ stops }) => stops.map(({ id }) => id)),
    regions: regions.map(({ id }) => id),
    agencies: regions.flatMap(({ agencies }) => agencies.map(({ id }) => id)),
  };
}

/** Of the ids asked for, those that are not among what is known; nothing is said before that has come. */
export function strangersTo(known: Known, { stops, regions, agencies }: Places): Places {
  const ids = idsOf(known);
  const beyond = (name: keyof Places, asked: string[]) =>
    ids[name].length === 0 ? [] : asked.filter((id) => !ids[name].includes(id));
  return {
    stops: beyond("stops", stops),
    regions: beyond("regions", regions),
    agencies: beyond("agencies", agencies),
  };
}

/** The ids asked for without some of them. */
export function placesWithout({ stops, regions, agencies }: Places, dropped: Places): Places {
  return {
    stops: stops.filter((id) => !dropped.stops.includes(id)),
    regions: regions.filter((id) => !dropped.regions.includes(id)),
    agencies: agencies.filter((id) => !dropped.agencies.includes(id)),
  };
}
