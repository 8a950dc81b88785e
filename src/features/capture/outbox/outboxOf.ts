import { profileQuery } from "@/backend/profile";
import { queryClient } from "@/backend/queryClient";
import { registerVisit, undoVisit } from "../api";
import { openJournal } from "./journal";
import { Outbox } from "./outbox";

const outboxes = new Map<string, Outbox>();

/** The outbox of a person on this device; it goes on sending when the counter is left for another page. */
export function outboxOf(staffId: string): Outbox {
  const existing = outboxes.get(staffId);
  if (existing) {
    return existing;
  }
  const key = `escale.outbox.${staffId}`;
  const outbox = new Outbox({
    journal: openJournal(window.localStorage, key),
    register: ({ id, stopId, partySize, occurredAt }) =>
      registerVisit({ p_id: id, p_stop_id: stopId, p_party_size: partySize, p_occurred_at: occurredAt }),
    undo: undoVisit,
    // signing out empties the cache
    maySend: () => queryClient.getQueryData(profileQuery.queryKey)?.staff?.id === staffId,
  });
  outboxes.set(staffId, outbox);
  window.addEventListener("online", () => void outbox.wake());
  document.addEventListener("visibilitychange", () => void outbox.wake());
  window.addEventListener("storage", (event) => {
    if (event.key === key) {
      outbox.refresh();
    }
  });
  return outbox;
}
