import { useCallback, useEffect, useRef } from "react";
import { useAddress } from "@/backend/useAddress";
import type { LeadViews, SavedView } from "./api";
import { VIEW_PARAM, viewParams } from "./viewParams";

/** The address a view opens: all it says, and which view said it. */
function addressOf(view: Pick<SavedView, "id" | "params">, current: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(view.params);
  next.set(VIEW_PARAM, view.id);
  const edition = current.get("edition");
  if (edition) {
    next.set("edition", edition);
  }
  return next;
}

/** Which view is open, as the address says, and whether the list shows something else by now. */
export function useOpenView(data: LeadViews | undefined) {
  const [search, changeAddress] = useAddress();
  const view = data?.views.find(({ id }) => id === search.get(VIEW_PARAM));
  const params = viewParams(search);
  const isChanged = view !== undefined && params !== viewParams(new URLSearchParams(view.params));

  const open = useCallback(
    (wanted: SavedView, replace = false) => changeAddress((current) => addressOf(wanted, current), { replace }),
    [changeAddress],
  );

  /** Shows a view as it was just saved. */
  const show = useCallback(
    (id: string, saved: string) =>
      changeAddress((current) => addressOf({ id, params: saved }, current), { replace: true }),
    [changeAddress],
  );

  // leads asked for without saying which are those of the default view, once
  const isBare = params === "" && !search.has(VIEW_PARAM);
  const arrived = useRef(isBare);
  const preferred = data?.views.find(({ id }) => id === data.default_view_id);
  const isArriving = arrived.current && isBare && (data === undefined || preferred !== undefined);
  useEffect(() => {
    if (data && arrived.current) {
      arrived.current = false;
      if (preferred && isBare) {
        open(preferred, true);
      }
    }
  }, [data, preferred, isBare, open]);

  return { view, params, isChanged, open, show, isArriving };
}
