import { useCallback, useMemo } from "react";
import { useAddress } from "@/backend/useAddress";

/** The text being looked for: each letter replaces the entry in the history, other filters can be gone back from. */
const TYPED = "q";

/** The filters and the page of a list, kept in the URL; another filter begins at the first page. */
export function useUrlFilters<Name extends string>(names: readonly Name[]) {
  const [search, changeAddress] = useAddress();
  const filters = useMemo(
    () => Object.fromEntries(names.map((name) => [name, search.get(name) ?? ""])) as Record<Name, string>,
    [names, search],
  );
  const asked = search.get("page") ?? "";
  const page = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;

  const change = useCallback(
    (patch: Partial<Record<Name, string | undefined>>) =>
      changeAddress({ ...patch, page: null }, { replace: Object.keys(patch).join() === TYPED }),
    [changeAddress],
  );
  const setPage = useCallback(
    (next: number) => changeAddress({ page: next > 1 ? String(next) : null }),
    [changeAddress],
  );
  const clear = useCallback(
    () => changeAddress(Object.fromEntries([...names, "page"].map((name) => [name, null]))),
    [names, changeAddress],
  );
  return { filters, page, change, setPage, clear, isNarrowed: names.some((name) => filters[name] !== "") };
}
