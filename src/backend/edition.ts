import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { today } from "@/lib/clock";
import type { Database } from "./database.types";
import { listQuery } from "./listQuery";
import { useAddress } from "./useAddress";

export type Edition = Database["public"]["Tables"]["editions"]["Row"];

const HOUR = 3_600_000;
const NONE: Edition[] = [];

/** The query of the editions, newest first. */
export const editionsQuery = queryOptions({
  ...listQuery<Edition>({ resource: "editions", sorters: [{ field: "year", order: "desc" }] }),
  // none is what somebody is told whose profile is still to come
  staleTime: ({ state }) => (state.data?.length ? HOUR : 0),
});

/** The edition that runs on a day, else the last one begun, else the first to come. */
function editionOn(editions: Edition[], day: string): Edition | undefined {
  const newestFirst = [...editions].sort((a, b) => b.year - a.year);
  return newestFirst.find((edition) => edition.starts_on <= day) ?? newestFirst.at(-1);
}

/** The chosen edition, kept in the URL as `?edition=<year>`; without one, the edition of today. */
export function useEdition() {
  const [search, changeAddress] = useAddress();
  const { data: editions = NONE, isLoading, error } = useQuery(editionsQuery);
  const wanted = search.get("edition");
  const edition = editions.find(({ year }) => String(year) === wanted) ?? editionOn(editions, today());

  const chooseEdition = useCallback((year: number) => changeAddress({ edition: String(year) }), [changeAddress]);

  return { edition, editions, chooseEdition, isLoading, error };
}
