import { useCallback, useMemo } from "react";
import { useAddress } from "@/backend/useAddress";
import { parseFilters, writeFilters } from "./filterUrl";
import { type LeadFilters, NO_FILTERS } from "./leadFilters";

export type LeadsView = "board" | "table";

/** In an address: how the board's columns are grouped. */
export const GROUP_PARAM = "group";

/** What the page shows, as its URL says: the filters that board and table share, and which of the two it is. */
export function useLeadsUrl(defaultView: LeadsView) {
  const [search, changeAddress] = useAddress();
  // the same filters stay the same object while other parts of the URL change, such as the lead open beside the list
  const asText = writeFilters(new URLSearchParams(), parseFilters(search)).toString();
  const filters = useMemo(() => parseFilters(new URLSearchParams(asText)), [asText]);
  const asked = search.get("view");
  const view: LeadsView = asked === "board" || asked === "table" ? asked : defaultView;

  /** Changes some filters. What is being typed replaces the entry in the history, the rest can be gone back from. */
  const setFilters = useCallback(
    (patch: Partial<LeadFilters>) => {
      const typed = Object.keys(patch).join() === "q";
      changeAddress((current) => writeFilters(current, { ...parseFilters(current), ...patch }), { replace: typed });
    },
    [changeAddress],
  );

  const clear = useCallback(() => setFilters(NO_FILTERS), [setFilters]);

  const setView = useCallback((next: LeadsView) => changeAddress({ view: next }), [changeAddress]);

  const setByAgent = useCallback(
    (isWanted: boolean) => changeAddress({ [GROUP_PARAM]: isWanted ? "agent" : null }),
    [changeAddress],
  );

  return { filters, setFilters, clear, view, setView, byAgent: search.get(GROUP_PARAM) === "agent", setByAgent };
}
