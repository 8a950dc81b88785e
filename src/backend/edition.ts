import { useList } from "@refinedev/core";
import { useCallback } from "react";
import { today } from "@/lib/clock";
import type { Database } from "./database.types";
import { useAddress } from "./useAddress";

export type Edition = Database["public"]["Tables"]["editions"]["Row"];

const HOUR = 3_600_000;

/** The edition that runs on a day, else the last one begun, else the first to come. */
function editionOn(editions: Edition[], day: string): Edition | undefined {
  const newestFirst = [...editions].sort((a, b) => b.year - a.year);
  return newestFirst.find((edition) => edition.starts_on <= day) ?? newestFirst.at(-1);
}

/** The chosen edition, kept in the URL as `?edition=<year>`; without one, the edition of today. */
export function useEdition() {
  const [search, changeAddress] = useAddress();
  const { result, query } = useList<Edition>({
    resource: "editions",
    pagination: { mode: "off" },
    sorters: [{ field: "year", order: "desc" }],
    // none is what somebody is told whose profile is still to come
    queryOptions: { staleTime: ({ state }) => (state.data?.data.length ? HOUR : 0) },
  });
  const editions = result.data;
  const wanted = search.get("edition");
  const edition = editions.find(({ year }) => String(year) === wanted) ?? editionOn(editions, today());

  const chooseEdition = useCallback((year: number) => changeAddress({ edition: String(year) }), [changeAddress]);

  return { edition, editions, chooseEdition, isLoading: query.isLoading, error: query.error };
}
