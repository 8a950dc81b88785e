import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** One word of the URL, such as which form is open; setting it makes an entry one can go back from. */
export function useUrlParam(name: string) {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (value: string | null) =>
      setSearch((current) => {
        const next = new URLSearchParams(current);
        if (value === null) {
          next.delete(name);
        } else {
          next.set(name, value);
        }
        return next;
      }),
    [name, setSearch],
  );
  return [search.get(name), set] as const;
}
