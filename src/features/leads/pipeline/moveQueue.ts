import { warnBeforeLeaving } from "@/ui/leaveWarning";
import { type Move, sendMove } from "./api";

/** Moves on their way, by lead: the second of one lead waits for the first. */
const underway = new Map<string, Promise<unknown>>();

/** The version our own last move gave a lead, which a card drawn before does not know. */
const versions = new Map<string, number>();

/** A card lies where it was put before its move is kept, and a move that waits its turn goes with the page. */
let stopWarning: (() => void) | undefined;

/** True when no move waits for its answer: what is read now has them all. */
export function isQuiet(): boolean {
  return underway.size === 0;
}

async function send(move: Move) {
  const lead = await sendMove({ ...move, version: Math.max(move.version, versions.get(move.leadId) ?? 0) });
  versions.set(move.leadId, lead.version);
  return lead;
}

/** Sends a move after those of the same lead that are still under way, naming the version they left behind. */
export function sendInTurn(move: Move): ReturnType<typeof sendMove> {
  const before = underway.get(move.leadId);
  const mine = before
    ? before.then(
        () => send(move),
        () => send(move),
      )
    : send(move);
  underway.set(move.leadId, mine);
  stopWarning ??= warnBeforeLeaving();
  const done = () => {
    if (underway.get(move.leadId) === mine) {
      underway.delete(move.leadId);
    }
    if (isQuiet()) {
      stopWarning?.();
      stopWarning = undefined;
    }
  };
  mine.then(done, done);
  return mine;
}
