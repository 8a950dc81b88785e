import { useRef, useState } from "react";
import { BackendError } from "@/backend/errors";
import { callFunction } from "@/backend/rpc";
import { useDraft } from "@/backend/useDraft";
import type { FollowUpKindRow, WorkSettings } from "@/backend/workSettings";
import { useRefreshAll } from "../api";

type Outcome = WorkSettings["follow_up_outcomes"][number];

/** An outcome as one kind has it: chosen or not, and what is then proposed. */
export interface KindOutcome extends Pick<Outcome, "id" | "name_fr" | "name_ar" | "name_en"> {
  chosen: boolean;
  /** Null for the same again. */
  next_kind_id: string | null;
  next_in_days: number;
}

const NOT_YET = { next_kind_id: null, next_in_days: 3 };

/** Every outcome offered: first those of the kind in its order, then the others. */
export function outcomesOf(kind: FollowUpKindRow, offered: Outcome[]): KindOutcome[] {
  const place = (id: string) => kind.outcomes.findIndex((one) => one.id === id);
  return offered
    .map(({ id, name_fr, name_ar, name_en }) => {
      const known = kind.outcomes.find((one) => one.id === id);
      return { ...NOT_YET, ...known, id, name_fr, name_ar, name_en, chosen: known !== undefined };
    })
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || place(a.id) - place(b.id));
}

/** Editing what a kind can end as; what is typed stays until it is saved, over what a colleague saved only once told. */
export function useKindOutcomes(kind: FollowUpKindRow, settings: WorkSettings, onDone: () => void) {
  const offered = settings.follow_up_outcomes.filter(({ active }) => active);
  const { initial, keep, drop } = useDraft(`outcomes.${kind.id}.${kind.version}`, { rows: outcomesOf(kind, offered) });
  const [rows, setRows] = useState(initial.rows);
  const [problem, setProblem] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const seen = useRef(kind.version);
  const refresh = useRefreshAll();

  const set = (next: KindOutcome[]) => {
    setRows(next);
    keep({ rows: next });
  };
  const save = async () => {
    setProblem(null);
    setSending(true);
    try {
      await callFunction("save_kind_outcomes", {
        p_kind_id: kind.id,
        p_version: seen.current,
        p_outcomes: rows
          .filter(({ chosen }) => chosen)
          .map(({ id, next_kind_id, next_in_days }) => ({ id, next_kind_id, next_in_days })),
      });
      drop();
      await refresh();
      onDone();
    } catch (error) {
      if (error instanceof BackendError && error.key === "stale") {
        // the next try is over what the refusal told of
        seen.current = (error.detail as FollowUpKindRow).version;
      }
      setProblem(error);
    } finally {
      setSending(false);
    }
  };
  return {
    rows,
    problem,
    sending,
    save,
    change: (id: string, patch: Partial<KindOutcome>) =>
      set(rows.map((row) => (row.id === id ? { ...row, ...patch } : row))),
    reorder: (ids: string[]) => set(ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])),
    cancel: () => {
      drop();
      onDone();
    },
  };
}
