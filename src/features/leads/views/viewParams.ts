import { FILTER_PARAMS, parseFilters, writeFilters } from "../filters/filterUrl";
import { GROUP_PARAM } from "../filters/useLeadsUrl";
import { DENSITIES, readColumns } from "../table/columns";
import { parseSort, sortText } from "../table/listUrl";

/** Names the view that is open, in an address. */
export const VIEW_PARAM = "saved";

const LOOK_PARAMS = ["view", GROUP_PARAM, "sort", "size", "columns", "density"];
const KNOWN = new Set<string>([...FILTER_PARAMS, ...LOOK_PARAMS]);

/** The part of an address a view keeps, in one order, so that two can be compared. */
export function viewParams(search: URLSearchParams): string {
  const kept = [...search].filter(([name, value]) => KNOWN.has(name) && value !== "");
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

/** What a view asks for that the list no longer knows: names of filters, and columns. */
export interface LeftOut {
  filters: string[];
  columns: string[];
}

/** Which parts of a view have no meaning any more. They stay in the view. */
export function leftOut(params: string, stages: readonly string[]): LeftOut {
  const search = new URLSearchParams(params);
  const understood = writeFilters(new URLSearchParams(), parseFilters(search));
  const isLost = (name: string, value: string) => {
    if (!KNOWN.has(name)) {
      return true;
    }
    if (name === "sort") {
      return sortText(parseSort(value)) === null && value !== "next_follow_up_due_at";
    }
    if (name === "density") {
      return !DENSITIES.some((density) => density === value);
    }
    if (
      (name === "stage" || name === "reached") &&
      stages.length > 0 &&
      value.split(",").some((id) => !stages.includes(id))
    ) {
      return true;
    }
    return FILTER_PARAMS.some((known) => known === name) && understood.get(name) !== value.trim();
  };
  return {
    filters: [...search].filter(([name, value]) => isLost(name, value)).map(([name]) => name),
    columns: readColumns((search.get("columns") ?? "").split(",").filter(Boolean)).unknown,
  };
}
