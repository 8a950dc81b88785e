import { useCallback, useMemo } from "react";
import { useAddress } from "@/backend/useAddress";
import { isId } from "@/lib/ids";
import { withParams } from "@/lib/searchParams";
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
  return withParams(search, { agency, agent, page: null, lead: null });
}

/** What the page of the region shows, as its URL says. */
export function useRegionUrl() {
  const [search, changeAddress] = useAddress();
  const chosen = useMemo(() => parseChosen(search), [search]);
  const sort = useMemo(() => parseLoadSort(search.get("load")), [search]);

  const addressOf = (wanted: Chosen) => `/region?${writeChosen(search, wanted)}`;
  const close = useCallback(
    () => changeAddress((current) => writeChosen(current, { agency: null, agent: null })),
    [changeAddress],
  );
  const setSort = useCallback(
    (wanted: LoadSort) => changeAddress({ load: loadSortText(wanted) }, { replace: true }),
    [changeAddress],
  );
  return { chosen, addressOf, close, sort, setSort };
}

export type RegionUrl = ReturnType<typeof useRegionUrl>;
