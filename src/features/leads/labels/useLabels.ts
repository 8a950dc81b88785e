import { useList } from "@refinedev/core";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { supabaseClient } from "@/backend/client";
import type { Database } from "@/backend/database.types";
import { toBackendError } from "@/backend/toBackendError";
import { isId, newId } from "@/lib/ids";
import { tidy } from "@/lib/text";

/** A word of an agency for its leads. */
export type Label = Pick<
  Database["public"]["Tables"]["labels"]["Row"],
  "id" | "agency_id" | "name" | "created_by" | "version"
>;

export const LABEL_COLUMNS = "id,agency_id,name,created_by,version";

const MINUTE = 60_000;

/** As the database tells two words of an agency apart. */
function isSame(one: string, other: string): boolean {
  return tidy(one).toLowerCase() === tidy(other).toLowerCase();
}

/** The labels of an agency, or of all the reader sees, in alphabetical order. */
export function useLabels(agencyId: string | null | undefined, enabled = true) {
  const { result, query } = useList<Label>({
    resource: "labels",
    filters: agencyId ? [{ field: "agency_id", operator: "eq", value: agencyId }] : [],
    sorters: [
      { field: "name", order: "asc" },
      { field: "id", order: "asc" },
    ],
    pagination: { mode: "off" },
    meta: { select: LABEL_COLUMNS },
    queryOptions: { enabled, staleTime: MINUTE },
    errorNotification: false,
  });
  return { labels: result.data, isLoading: query.isLoading };
}

/** Asks again for labels and for whatever shows them. */
export function useRefreshLabels(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === "data" && queryKey[2] === "labels" }),
    [client],
  );
}

async function readLabels(agencyId: string): Promise<Label[]> {
  const { data, error } = await supabaseClient.from("labels").select(LABEL_COLUMNS).eq("agency_id", agencyId);
  if (error) {
    throw toBackendError(error);
  }
  return data;
}

/**
 * Gives a function that answers the ids for what was chosen: ids stay, words typed become labels of the agency. A word
 * a colleague has made meanwhile is that one.
 */
export function useMakeLabels(agencyId: string): (chosen: readonly string[]) => Promise<string[]> {
  const refresh = useRefreshLabels();
  return useCallback(
    async (chosen) => {
      const words = chosen.filter((one): boolean => !isId(one));
      if (words.length === 0) {
        return [...chosen];
      }
      const known = await readLabels(agencyId);
      const ids = new Map(
        words.map((word) => [word, known.find(({ name }) => isSame(name, word))?.id ?? newId()] as const),
      );
      const made = words
        .filter((word) => !known.some(({ id }) => id === ids.get(word)))
        .map((word) => ({ id: ids.get(word) ?? newId(), agency_id: agencyId, name: word.trim() }));
      if (made.length > 0) {
        const { error } = await supabaseClient.from("labels").insert(made);
        if (error) {
          throw toBackendError(error);
        }
        await refresh();
      }
      return chosen.map((one) => ids.get(one) ?? one);
    },
    [agencyId, refresh],
  );
}
