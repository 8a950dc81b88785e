import type { Database } from "@/backend/database.types";

type Row = Database["public"]["Tables"]["consents"]["Row"];

/** What must be known of a consent to act on it. */
export type ConsentState = Pick<Row, "channel" | "withdrawn_at">;

/** Whether a person agreed to be contacted this way and has not withdrawn it. */
export function hasConsent(consents: readonly ConsentState[], channel: Row["channel"]): boolean {
  return consents.some((consent) => consent.channel === channel && consent.withdrawn_at === null);
}
