import { useCallback } from "react";
import type { NavigateOptions } from "react-router";
import { useLocation, useNavigate } from "react-router";

const KEPT = "edition";

/** The path of a link inside the product, with the chosen edition carried over unless it names its own. */
export function withEdition(to: string, currentSearch: string): string {
  const edition = new URLSearchParams(currentSearch).get(KEPT);
  if (!edition) {
    return to;
  }
  const [beforeHash = "", hash] = to.split("#", 2);
  const [path = "", query = ""] = beforeHash.split("?", 2);
  const search = new URLSearchParams(query);
  if (!search.has(KEPT)) {
    search.set(KEPT, edition);
  }
  return `${path}?${search}${hash === undefined ? "" : `#${hash}`}`;
}

/** Like react-router's `useNavigate`, keeping the chosen edition in the URL. */
export function useAppNavigate(): (to: string | number, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  return useCallback(
    (to, options) => {
      if (typeof to === "number") {
        void navigate(to);
      } else {
        void navigate(withEdition(to, search), options);
      }
    },
    [navigate, search],
  );
}
