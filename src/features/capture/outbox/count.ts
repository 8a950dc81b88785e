import type { ErrorKey } from "@/backend/errorKeys";

/** How long a count can be taken back, as `undo_visit` has it. */
export const UNDO_MS = 15 * 60_000;

/** Why the server would not have a count, or not take it back. */
export interface Refusal {
  of: "count" | "undo";
  key: ErrorKey;
  /** What to quote to support. */
  code: string;
}

/** A party counted on this device. Moments marked "device" are of its own clock and serve only to order what it did. */
export interface Count {
  /** Id of the visit, made at the tap. */
  id: string;
  stopId: string;
  partySize: number;
  /** When the party came, by the server's clock. */
  occurredAt: string;
  status: "counting" | "counted" | "undoing" | "undone" | "refused";
  /** It may have reached the server, even if no answer came back. */
  attempted: boolean;
  /** Device: when the server said that it is counted. */
  countedAt?: number;
  /** Device: when the server said that it is taken back. */
  undoneAt?: number;
  refusal?: Refusal;
}

/** True while something about the count still has to be told to the server. */
export function isWaiting({ status }: Count): boolean {
  return status === "counting" || status === "undoing";
}

/** True when the host wants the party to be in the figures and the server did not refuse it. */
export function isWanted({ status, refusal }: Count): boolean {
  return status === "counting" || status === "counted" || refusal?.of === "undo";
}
