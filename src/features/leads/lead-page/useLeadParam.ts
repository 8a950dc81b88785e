import { useCallback } from "react";
import { useLocation } from "react-router";
import { useAddress } from "@/backend/useAddress";
import { isId } from "@/lib/ids";
import { withParams } from "@/lib/searchParams";

const PARAM = "lead";

/** The lead open beside a list, kept in the URL as `?lead=<id>`: the address to open one, and how to close it. */
export function useLeadParam() {
  const { pathname } = useLocation();
  const [search, changeAddress] = useAddress();
  const wanted = search.get(PARAM);
  const addressOf = (id: string) => `${pathname}?${withParams(search, { [PARAM]: id })}`;
  const close = useCallback(() => changeAddress({ [PARAM]: null }), [changeAddress]);
  return { leadId: isId(wanted) ? wanted : null, addressOf, close };
}
