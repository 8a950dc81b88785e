import { useRef, useState } from "react";
import { BackendError } from "@/backend/errors";
import { callFunction } from "@/backend/rpc";
import { useDraft } from "@/backend/useDraft";
import type { FollowUpKindRow, WorkSettings } from "@/backend/workSettings";
import { useRefreshAll } from "../api";
import {
  type Choice,
  chosenOf,
  differingOutcomes,
  type KindOutcome,
  mergedOf,
  type OutcomeVersions,
  outcomesOf,
  typedOf,
} from "./versions";

type Seen = Pick<FollowUpKindRow, "version" | "outcomes">;

function staleKind(error: unknown): Seen | null {
  return error instanceof BackendError && error.key === "stale" ? (error.detail as FollowUpKindRow) : null;
}

/** Editing what a kind can end as over what was seen when typing began; of two versions it is to choose, line by line. */
export function useKindOutcomes(kind: FollowUpKindRow, settings: WorkSettings, onDone: () => void) {
  const offered = settings.follow_up_outcomes.filter(({ active }) => active);
  const begun: { seen: Seen; rows: KindOutcome[] } = {
    seen: { version: kind.version, outcomes: kind.outcomes },
    rows: outcomesOf(kind, offered),
  };
  const { initial, keep, drop } = useDraft(`outcomes.${kind.id}`, begun);
  const [rows, setRows] = useState(() => typedOf(initial.rows, begun.rows));
  const seen = useRef(initial.seen);
  const [clash, setClash] = useState(() => clashWith(kind, rows));
  const [problem, setProblem] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const refresh = useRefreshAll();

  /** The two versions, where what is saved says otherwise than what was seen and what is typed; else it is seen by now. */
  function clashWith(theirs: Seen, mine: KindOutcome[]): { theirs: Seen; versions: OutcomeVersions } | null {
    const [base, now] = [seen.current, theirs].map((one) => outcomesOf(one, offered));
    const versions = { base: base ?? [], mine, theirs: now ?? [] };
    const isSame = (other: KindOutcome[]) => differingOutcomes(versions.theirs, other).length === 0;
    if (isSame(versions.base) || isSame(mine)) {
      seen.current = theirs;
      return null;
    }
    return { theirs, versions };
  }
  const set = (next: KindOutcome[]) => {
    setRows(next);
    keep({ seen: seen.current, rows: next });
  };
  const send = async (wanted: KindOutcome[], again = true): Promise<void> => {
    setProblem(null);
    setSending(true);
    try {
      await callFunction("save_kind_outcomes", {
        p_kind_id: kind.id,
        p_version: seen.current.version,
        p_outcomes: chosenOf(wanted).map((one) => ({ ...one })),
      });
      drop();
      await refresh();
      onDone();
    } catch (error) {
      const theirs = staleKind(error);
      const met = theirs && clashWith(theirs, wanted);
      if (theirs && !met && again) {
        // renamed meanwhile: no other version of what is edited here
        return send(wanted, false);
      }
      setClash(met);
      setProblem(met ? null : error);
    } finally {
      setSending(false);
    }
  };
  return {
    rows,
    problem,
    sending,
    versions: clash?.versions ?? null,
    save: () => void send(rows),
    change: (id: string, patch: Partial<KindOutcome>) =>
      set(rows.map((row) => (row.id === id ? { ...row, ...patch } : row))),
    reorder: (ids: string[]) => set(ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])),
    /** Saves what was chosen, line by line, over what the colleague saved. */
    settle: (choice: Choice) => {
      if (clash) {
        const merged = mergedOf(clash.versions, choice);
        seen.current = clash.theirs;
        setClash(null);
        set(merged);
        void send(merged);
      }
    },
    backToForm: () => setClash(null),
    cancel: () => {
      drop();
      onDone();
    },
  };
}
