import { useCallback, useContext } from "react";
import { UNSAFE_NavigationContext, useLocation, useNavigate, useSearchParams } from "react-router";
import { type ParamPatch, withParams } from "@/lib/searchParams";

interface Place {
  pathname: string;
  search: string;
}

/** Where the router's history stands, though the page may not have been drawn for it yet. */
function useNewestPlace(): () => Place {
  const { navigator } = useContext(UNSAFE_NavigationContext);
  return useCallback(() => (navigator as typeof navigator & { readonly location: Place }).location, [navigator]);
}

/**
 * The search of the address, and how to change it: by a patch of values, or by a function of what it is now. React Router
 * draws an address in its own time and would compute from the one last drawn, so that the second of two quick changes undid
 * the first; this computes from the newest. A change that says nothing new makes no entry in the history, and one that comes
 * after its page was left is dropped.
 */
export function useAddress() {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const newestPlace = useNewestPlace();
  const change = useCallback(
    (to: ParamPatch | ((current: URLSearchParams) => URLSearchParams), options?: { replace?: boolean }) => {
      const newest = newestPlace();
      if (newest.pathname !== pathname) {
        return;
      }
      const current = new URLSearchParams(newest.search);
      const next = typeof to === "function" ? to(current) : withParams(current, to);
      if (next.toString() !== current.toString()) {
        void navigate({ search: next.toString() }, options);
      }
    },
    [navigate, newestPlace, pathname],
  );
  return [search, change] as const;
}
