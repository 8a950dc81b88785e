import { callFunction } from "@/backend/rpc";
import { useRefreshAll } from "@/backend/useRefreshAll";
import { useSeenSave } from "@/backend/useSeenSave";
import type { FollowUpKindRow, WorkSettings } from "@/backend/workSettings";
import { type Choice, chosenOf, differingOutcomes, type KindOutcome, mergedOf, outcomesOf, typedOf } from "./versions";

type Seen = Pick<FollowUpKindRow, "version" | "outcomes">;

/** Editing what a kind can end as over what was seen when typing began; of two versions it is to choose, line by line. */
export function useKindOutcomes(kind: FollowUpKindRow, settings: WorkSettings, onDone: () => void) {
  const refresh = useRefreshAll();
  const offered = settings.follow_up_outcomes.filter(({ active }) => active);
  const rowsOf = (saved: Seen) => outcomesOf(saved, offered);
  const now = rowsOf(kind);
  const edit = useSeenSave<Seen, KindOutcome[]>({
    draft: `outcomes.${kind.id}`,
    saved: { version: kind.version, outcomes: kind.outcomes },
    begin: rowsOf,
    isSame: (saved, other) => differingOutcomes(rowsOf(saved), rowsOf(other)).length === 0,
    says: (typed, saved) => differingOutcomes(typedOf(typed, now), rowsOf(saved)).length === 0,
    write: (typed, { version }) =>
      callFunction("save_kind_outcomes", {
        p_kind_id: kind.id,
        p_version: version,
        p_outcomes: chosenOf(typedOf(typed, now)).map((one) => ({ ...one })),
      }),
    theirsOf: (detail) => detail as FollowUpKindRow,
    onSaved: async () => {
      await refresh();
      onDone();
    },
    onCancel: onDone,
  });
  const rows = typedOf(edit.typed, now);
  const versions = edit.versions && {
    base: rowsOf(edit.versions.base),
    mine: typedOf(edit.versions.mine, now),
    theirs: rowsOf(edit.versions.theirs),
  };
  return {
    ...edit,
    rows,
    versions,
    save: () => edit.save(rows),
    change: (id: string, patch: Partial<KindOutcome>) =>
      edit.set(rows.map((row) => (row.id === id ? { ...row, ...patch } : row))),
    reorder: (ids: string[]) => edit.set(ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])),
    /** Saves what was chosen, line by line, over what the colleague saved. */
    settle: (choice: Choice) => versions && edit.settle(mergedOf(versions, choice)),
  };
}
