import { newId } from "@/lib/ids";
import type { Language } from "@/lib/language";
import type { ConsentChannel, ProductKind } from "../api";

/** What the form of a registration holds, as it was typed. */
export interface RegisterValues {
  full_name: string;
  phone: string;
  language: Language;
  consents: ConsentChannel[];
  email: string;
  party_size: number | null;
  product: ProductKind | "";
  wished_city_id?: string | undefined;
  budget_mad: string;
  note: string;
}

/** A registration not yet answered for. */
export interface Draft {
  /** Id of the visit, made when the form opened: every sending of this draft carries it. */
  id: string;
  /** Device: when something was last typed. */
  savedAt: number;
  /** When the visitor came, by the server's clock: the moment of the first sending. */
  occurredAt?: string | undefined;
  /** What was sent without an answer coming back: it may have arrived. */
  unanswered?: string | undefined;
  values: RegisterValues;
}

// personal data does not stay on a device that is passed from hand to hand
const LONGEST_KEPT_MS = 24 * 60 * 60_000;

export const EMPTY: RegisterValues = {
  full_name: "",
  phone: "",
  language: "fr",
  consents: [],
  email: "",
  party_size: 1,
  product: "",
  budget_mad: "",
  note: "",
};

/** A draft with nothing typed yet. */
export function newDraft(): Draft {
  return { id: newId(), savedAt: Date.now(), values: EMPTY };
}

/** True when something was typed that would be missed. */
export function isWorthKeeping({ values }: Draft): boolean {
  const { language, party_size, ...typed } = values;
  return Object.values(typed).some((value) => (value?.length ?? 0) > 0);
}

const PREFIX = "escale.register.";

function keyOf(staffId: string, stopId: string): string {
  return `${PREFIX}${staffId}.${stopId}`;
}

function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && "id" in value && "savedAt" in value && "values" in value;
}

/** The draft under a key, unless it is unreadable or a day old. */
function draftAt(key: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(key) ?? "null");
    if (isDraft(value) && Date.now() - value.savedAt < LONGEST_KEPT_MS) {
      return { ...value, values: { ...EMPTY, ...value.values } };
    }
  } catch {
    // unreadable: nothing to go on with
  }
  return undefined;
}

/** The draft this person left at the stop less than a day ago, if any. */
export function readDraft(staffId: string, stopId: string): Draft | undefined {
  return draftAt(keyOf(staffId, stopId));
}

/** Forgets what anybody left on this device a day ago or longer. */
export function forgetOldDrafts(): void {
  for (const key of Object.keys(window.localStorage)) {
    if (key.startsWith(PREFIX) && !draftAt(key)) {
      window.localStorage.removeItem(key);
    }
  }
}

/** Keeps the draft on the device; where nothing can be kept the open form still holds it. */
export function keepDraft(staffId: string, stopId: string, draft: Draft): void {
  try {
    window.localStorage.setItem(keyOf(staffId, stopId), JSON.stringify(draft));
  } catch {
    // full or forbidden storage
  }
}

/** Forgets the draft, once it is registered or thrown away. */
export function forgetDraft(staffId: string, stopId: string): void {
  window.localStorage.removeItem(keyOf(staffId, stopId));
}
