import { type Count, type Refusal, UNDO_MS } from "./count";

/** The count once the server has it; one that is to be taken back stays so. */
export function counted(count: Count): Count {
  return { ...count, countedAt: Date.now(), status: count.status === "undoing" ? "undoing" : "counted" };
}

/** The count once the server has refused it. Refused and no longer wanted leaves nothing to tell. */
export function refused(count: Count, refusal: Refusal): Count {
  return refusal.of === "count" && count.status === "undoing"
    ? { ...count, status: "undone", undoneAt: 0 }
    : { ...count, status: "refused", refusal };
}

/** The counts with one of them changed. */
export function edited(counts: Count[], id: string, changes: Partial<Count>): Count[] {
  return counts.map((count) => (count.id === id ? { ...count, ...changes } : count));
}

/** The counts without one of them. */
export function without(counts: Count[], id: string): Count[] {
  return counts.filter((count) => count.id !== id);
}

/** True for what waits or was refused; what is settled is kept only as long as it could be taken back. */
export function isStillOfUse({ status, countedAt = 0, undoneAt = 0 }: Count): boolean {
  const settled = status === "counted" || status === "undone";
  return !settled || Date.now() - Math.max(countedAt, undoneAt) < UNDO_MS;
}
