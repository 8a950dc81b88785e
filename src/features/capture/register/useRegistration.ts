import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { PostedStop } from "@/backend/profile";
import { now } from "@/lib/clock";
import { type Registration, registerProspect } from "../api";
import { isPassing } from "../trouble";
import { type Draft, forgetDraft, isWorthKeeping, keepDraft, newDraft, type RegisterValues, readDraft } from "./draft";
import { toArguments } from "./toArguments";

/** What the host is shown once a visitor is registered. */
export interface RegistrationReceipt {
  name: string;
  registration: Registration;
  /** Something was changed after a sending whose answer never came: the server may have kept what came first. */
  mayMissChanges: boolean;
}

export type RegistrationState = ReturnType<typeof useRegistration>;

/**
 * One registration after another. What is typed is kept on the device under the id made when the form opened,
 * and every sending carries that id, so that sending again after a lost answer changes nothing.
 */
export function useRegistration(stop: PostedStop, staffId: string, onRegistered: () => void) {
  const [draft, setDraft] = useState(() => readDraft(staffId, stop.id) ?? newDraft());
  const [receipt, setReceipt] = useState<RegistrationReceipt>();
  // what a sending reads must be what was typed last, not what was last rendered
  const latest = useRef(draft);

  const write = (next: Draft) => {
    latest.current = next;
    if (isWorthKeeping(next)) {
      keepDraft(staffId, stop.id, next);
    } else {
      forgetDraft(staffId, stop.id);
    }
  };

  const save = useMutation({
    mutationFn: async (values: RegisterValues): Promise<RegistrationReceipt> => {
      const { id, unanswered, occurredAt = now().toISOString() } = latest.current;
      const args = await toArguments({ id, occurredAt, stop, values });
      const sending = JSON.stringify(args);
      write({ ...latest.current, values, occurredAt, unanswered: unanswered ?? sending });
      try {
        const registration = await registerProspect(args);
        forgetDraft(staffId, stop.id);
        return { name: args.p_full_name, registration, mayMissChanges: (unanswered ?? sending) !== sending };
      } catch (error) {
        if (!isPassing(error) && unanswered === undefined) {
          // an answer, and the first: nothing has been registered
          write({ ...latest.current, unanswered: undefined, occurredAt: undefined });
        }
        throw error;
      }
    },
    onSuccess: (done) => {
      setReceipt(done);
      onRegistered();
    },
  });

  return {
    draft,
    receipt,
    save,
    /** Keeps what is typed. */
    type: (values: RegisterValues) => write({ ...latest.current, values, savedAt: Date.now() }),
    /** The draft as typed up to now. */
    current: () => latest.current,
    /** A new form for the next visitor; what the present one holds is forgotten. */
    begin: () => {
      const next = newDraft();
      write(next);
      setDraft(next);
      setReceipt(undefined);
      save.reset();
    },
    /** Brings back a draft that was cleared. */
    restore: (old: Draft) => {
      write(old);
      setDraft(old);
    },
  };
}
