import type { Refused } from "../paste/takeBlock";
import type { Measure } from "../targets";

/** A target typed or pasted and not yet saved, and what stood there when that began. */
export interface Draft {
  value: number | null;
  seen: number | null;
}

/** What is not yet saved of a measure, by cell, and what of the last paste was not taken. */
export interface MeasureDraft {
  cells: Record<string, Draft>;
  refused: Refused[];
}

/** What is not yet saved of an edition. */
export type EditionDraft = Partial<Record<Measure, MeasureDraft>>;

export const NOTHING: MeasureDraft = { cells: {}, refused: [] };

type SavedAt = (key: string) => number | null;

/** The drafts with more typed or pasted; what is saved already needs none. */
export function withValues(cells: MeasureDraft["cells"], values: Record<string, number | null>, savedAt: SavedAt) {
  const next = { ...cells };
  for (const [key, value] of Object.entries(values)) {
    const saved = savedAt(key);
    if (value === saved) {
      delete next[key];
    } else {
      next[key] = { value, seen: cells[key] ? cells[key].seen : saved };
    }
  }
  return next;
}

/** The drafts that still say something else than what is saved by now, of cells that are there. */
export function stillOpen(cells: MeasureDraft["cells"], savedAt: SavedAt, isThere: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(cells).filter(([key, { value }]) => value !== savedAt(key) && isThere(key)));
}

/** The drafts after a choice between them and what a colleague saved: theirs, or mine over theirs. */
export function settled(
  cells: MeasureDraft["cells"],
  theirs: Record<string, number | null>,
  choice: Record<string, "mine" | "theirs">,
): MeasureDraft["cells"] {
  const next = { ...cells };
  for (const [key, value] of Object.entries(theirs)) {
    const mine = next[key];
    if (choice[key] === "theirs" || mine?.value === value) {
      delete next[key];
    } else if (mine) {
      next[key] = { ...mine, seen: value };
    }
  }
  return next;
}

/** The drafts after some were saved as sent: one typed anew meanwhile stays, over what is saved now. */
export function afterSaving(cells: MeasureDraft["cells"], sent: MeasureDraft["cells"]): MeasureDraft["cells"] {
  const next: MeasureDraft["cells"] = {};
  for (const [key, draft] of Object.entries(cells)) {
    const saved = sent[key];
    if (!saved) {
      next[key] = draft;
    } else if (saved.value !== draft.value) {
      next[key] = { ...draft, seen: saved.value };
    }
  }
  return next;
}
