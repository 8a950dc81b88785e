import { useCallback } from "react";
import { useLocation, useSearchParams } from "react-router";
import { isId } from "@/lib/ids";

const PARAM = "lead";

/** The lead open beside a list, kept in the URL as `?lead=<id>`: the address to open one, and how to close it. */
export function useLeadParam() {
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get(PARAM);
  const addressOf = (id: string) => {
    const next = new URLSearchParams(search);
    next.set(PARAM, id);
    return `${pathname}?${next}`;
  };
  const close = useCallback(() => {
    setSearch((current) => {
      const next = new URLSearchParams(current);
      next.delete(PARAM);
      return next;
    });
  }, [setSearch]);
  return { leadId: isId(wanted) ? wanted : null, addressOf, close };
}
