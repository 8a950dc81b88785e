import { useList, useOne } from "@refinedev/core";
import { useQuery } from "@tanstack/react-query";
import { callFunction } from "@/backend/rpc";
import { isId } from "@/lib/ids";
import type { Changes } from "@/ui/changes/changes";
import { PROSPECT_SELECT, type Prospect } from "./prospect";

const MINUTE = 60_000;

/** A person with all their page shows, asked again every minute: colleagues work on them too. */
export function useProspect(id: string) {
  const { result, query } = useOne<Prospect>({
    resource: "prospects",
    id,
    meta: { select: PROSPECT_SELECT },
    queryOptions: { enabled: isId(id), refetchInterval: MINUTE },
    errorNotification: false,
  });
  return { prospect: result, query };
}

/** The person whom somebody not found turned out to be, if a merge says so. */
export function useKeptInstead(id: string, wanted: boolean): string | undefined {
  const { result } = useList<{ id: string; kept_id: string }>({
    resource: "prospect_merges",
    filters: [
      { field: "merged_id", operator: "eq", value: id },
      { field: "undone_at", operator: "null", value: true },
    ],
    pagination: { pageSize: 1 },
    meta: { select: "id,kept_id" },
    queryOptions: { enabled: wanted && isId(id) },
    errorNotification: false,
  });
  return result.data[0]?.kept_id;
}

/** What happened to a person's record: an edit, a merge, its undoing. */
export interface HistoryLine {
  id: string;
  kind: "edited" | "merged" | "merge_undone";
  occurred_at: string;
  actor: string | null;
  changes: Changes & { with?: string };
}

/** The record's history, newest first. */
export function useHistory(prospectId: string) {
  return useQuery({
    queryKey: ["prospect_history", prospectId],
    queryFn: ({ signal }) =>
      callFunction<"prospect_history", HistoryLine[]>("prospect_history", { p_prospect_id: prospectId }, signal),
    refetchInterval: MINUTE,
  });
}

type Side = "kept" | "merged";

/** What can be chosen field by field. */
export type MergeField = "full_name" | "phone" | "email" | "language" | "city_id";

/** Per field whose value wins. */
export type Choices = Partial<Record<MergeField, Side>>;

interface Merging {
  id: string;
  keep: Pick<Prospect, "id" | "version">;
  merge: Pick<Prospect, "id" | "version">;
  choices: Choices;
}

/** Makes two persons one. */
export function mergeProspects({ id, keep, merge, choices }: Merging) {
  return callFunction("merge_prospects", {
    p_id: id,
    p_keep_id: keep.id,
    p_merge_id: merge.id,
    p_keep_version: keep.version,
    p_merge_version: merge.version,
    p_fields: choices,
  });
}

/** Makes them two again; the answer counts what came in meanwhile and stays. */
export function undoMerge(id: string, mergeId: string) {
  return callFunction<"undo_merge", { stayed_leads: number }>("undo_merge", { p_id: id, p_merge_id: mergeId });
}

/** Says that two who look alike are two persons, or takes that back. */
export function dismissDuplicate(prospectId: string, otherId: string, dismissed: boolean) {
  return callFunction("dismiss_duplicate", {
    p_prospect_id: prospectId,
    p_other_id: otherId,
    p_dismissed: dismissed,
  });
}
