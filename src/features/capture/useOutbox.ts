import { useEffect, useSyncExternalStore } from "react";
import type { Outbox, OutboxState } from "./outbox/outbox";

/** The outbox as it is, rendered again at each change; opening the counter sends what waits. */
export function useOutbox(outbox: Outbox): OutboxState {
  useEffect(() => void outbox.wake(), [outbox]);
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}
