import { useRef, useState } from "react";
import { BackendError } from "./errors";
import { useDraft } from "./useDraft";

/** What was saved when typing began, what was typed, and what a colleague saved meanwhile. */
export interface Versions<Seen, Typed> {
  base: Seen;
  mine: Typed;
  theirs: Seen;
}

interface SeenSaveOptions<Seen, Typed> {
  /** Names what is kept while it is typed. */
  draft: string;
  /** As it is saved by now. */
  saved: Seen;
  /** What the form shows of it. */
  begin: (saved: Seen) => Typed;
  /** Whether two saved versions are one to the reader. */
  isSame: (saved: Seen, other: Seen) => boolean;
  /** Whether what is typed is what is saved. */
  says: (typed: Typed, saved: Seen) => boolean;
  /** Sends what is typed over what was seen; refused as `stale` when that is no longer what is saved. */
  write: (typed: Typed, seen: Seen) => Promise<unknown>;
  /** What is saved by now, as such a refusal tells. */
  theirsOf: (detail: unknown) => Seen;
  /** True when a refusal was told beside its field. */
  onRefused?: (error: unknown) => boolean;
  onSaved: (typed: Typed) => unknown;
  onCancel: () => void;
}

function isStale(error: unknown): error is BackendError {
  return error instanceof BackendError && error.key === "stale";
}

/**
 * Edits what one function saves as a whole, over what was seen when typing began. What is typed is kept until it is
 * saved; when a colleague saved something else meanwhile, `versions` has both to choose from, also after a reload.
 */
export function useSeenSave<Seen, Typed>(options: SeenSaveOptions<Seen, Typed>) {
  const { saved, isSame, says } = options;
  const { initial, keep, drop } = useDraft(options.draft, { seen: saved, typed: options.begin(saved) });
  const [typed, setTyped] = useState(initial.typed);
  const seen = useRef(initial.seen);
  const [versions, setVersions] = useState(() => meet(saved, initial.typed));
  const [problem, setProblem] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  // known at once, where the state is known from the next render on
  const isSending = useRef(false);

  /** Both versions, when what is saved is neither what was seen nor what is typed; otherwise it is seen from now on. */
  function meet(theirs: Seen, mine: Typed): Versions<Seen, Typed> | null {
    if (isSame(theirs, seen.current) || says(mine, theirs)) {
      seen.current = theirs;
      return null;
    }
    return { base: seen.current, mine, theirs };
  }
  const set = (next: Typed) => {
    setTyped(next);
    keep({ seen: seen.current, typed: next });
  };
  const send = async (mine: Typed): Promise<void> => {
    if (isSending.current) {
      return;
    }
    isSending.current = true;
    setProblem(null);
    setSending(true);
    try {
      await write(mine);
    } finally {
      isSending.current = false;
      setSending(false);
    }
  };
  const write = async (mine: Typed, again = true): Promise<void> => {
    try {
      await options.write(mine, seen.current);
      drop();
      await options.onSaved(mine);
    } catch (error) {
      const met = isStale(error) ? meet(options.theirsOf(error.detail), mine) : null;
      if (isStale(error) && !met && again) {
        // moved on without another version of what is edited here
        return await write(mine, false);
      }
      setVersions(met);
      setProblem(met || options.onRefused?.(error) ? null : error);
    }
  };
  return {
    typed,
    set,
    save: (mine: Typed) => void send(mine),
    versions,
    /** Saves what was chosen of two versions over the one that was there first. */
    settle: (chosen: Typed) => {
      seen.current = versions ? versions.theirs : seen.current;
      setVersions(null);
      set(chosen);
      void send(chosen);
    },
    backToForm: () => setVersions(null),
    problem,
    setProblem,
    sending,
    cancel: () => {
      drop();
      options.onCancel();
    },
  };
}
