import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { isId } from "@/lib/ids";
import { NOBODY } from "../filters/leadFilters";
import { type LoadSort, loadSortText, parseLoadSort } from "./sortLoad";

/** Whose open leads are looked at: an agency's, perhaps one agent's of it, perhaps those nobody has. */
export interface Chosen {
  agency: string | null;
  /** A member of staff, or `none`. */
  agent: string | null;
}

/** Reads whose leads are looked at; what is no id chooses nothing. */
export function parseChosen(search: URLSearchParams): Chosen {
  const agency = search.get("agency");
  const agent = search.get("agent");
  return {
    agency: isId(agency) ? agency : null,
    agent: agent === NOBODY || isId(agent) ? agent : null,
  };
}

/** The address with another choice; pages and order of the leads before no longer apply. */
export function writeChosen(search: URLSearchParams, { agency, agent }: Chosen): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ agency, agent, page: null, lead: null })) {
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
  }
  return next;
}

/** What the page of the region shows, as its URL says. */
export function useRegionUrl() {
  const [search, setSearch] = useSearchParams();
  const chosen = useMemo(() => parseChosen(search), [search]);
  const sort = useMemo(() => parseLoadSort(search.get("load")), [search]);

  const addressOf = (wanted: Chosen) => `/region?${writeChosen(search, wanted)}`;
  const close = useCallback(
    () => setSearch((current) => writeChosen(current, { agency: null, agent: null })),
    [setSearch],
  );
  const setSort = useCallback(
    (wanted: LoadSort) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          const text = loadSortText(wanted);
          if (text) {
            next.set("load", text);
          } else {
            next.delete("load");
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { chosen, addressOf, close, sort, setSort };
}

export type RegionUrl = ReturnType<typeof useRegionUrl>;
