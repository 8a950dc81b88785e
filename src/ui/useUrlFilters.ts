import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

/** The text being looked for: each letter replaces the entry in the history, other filters can be gone back from. */
const TYPED = "q";

/** The filters and the page of a list, kept in the URL; another filter begins at the first page. */
export function useUrlFilters<Name extends string>(names: readonly Name[]) {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(
    () => Object.fromEntries(names.map((name) => [name, search.get(name) ?? ""])) as Record<Name, string>,
    [names, search],
  );
  const asked = search.get("page") ?? "";
  const page = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;

  const change = useCallback(
    (patch: Partial<Record<Name, string | undefined>>) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          next.delete("page");
          for (const [name, value] of Object.entries(patch)) {
            if (typeof value === "string" && value !== "") {
              next.set(name, value);
            } else {
              next.delete(name);
            }
          }
          return next;
        },
        { replace: Object.keys(patch).join() === TYPED },
      ),
    [setSearch],
  );
  const setPage = useCallback(
    (next: number) =>
      setSearch((current) => {
        const changed = new URLSearchParams(current);
        if (next > 1) {
          changed.set("page", String(next));
        } else {
          changed.delete("page");
        }
        return changed;
      }),
    [setSearch],
  );
  const clear = useCallback(
    () =>
      setSearch((current) => {
        const next = new URLSearchParams(current);
        for (const name of [...names, "page"]) {
          next.delete(name);
        }
        return next;
      }),
    [names, setSearch],
  );
  return { filters, page, change, setPage, clear, isNarrowed: names.some((name) => filters[name] !== "") };
}
