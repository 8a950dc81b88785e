import { useList } from "@refinedev/core";
import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { today } from "@/lib/clock";
import type { Database } from "./database.types";

export type Edition = Database["public"]["Tables"]["editions"]["Row"];

const HOUR = 3_600_000;

/** The edition that runs on a day, else the last one begun, else the first to come. */
function editionOn(editions: Edition[], day: string): Edition | undefined {
  const newestFirst = [...editions].sort((a, b) => b.year - a.year);
  return newestFirst.find((edition) => edition.starts_on <= day) ?? newestFirst.at(-1);
}

/** The chosen edition, kept in the URL as `?edition=<year>`; without one, the edition of today. */
export function useEdition() {
  const [search, setSearch] = useSearchParams();
  const { result, query } = useList<Edition>({
    resource: "editions",
    pagination: { mode: "off" },
    sorters: [{ field: "year", order: "desc" }],
    queryOptions: { staleTime: HOUR },
  });
  const editions = result.data;
  const wanted = search.get("edition");
  const edition = editions.find(({ year }) => String(year) === wanted) ?? editionOn(editions, today());

  const chooseEdition = useCallback(
    (year: number) => {
      setSearch((current) => {
        const next = new URLSearchParams(current);
        next.set("edition", String(year));
        return next;
      });
    },
    [setSearch],
  );

  return { edition, editions, chooseEdition, isLoading: query.isLoading, error: query.error };
}
