import { newFollowUp, newLead } from "./factories.ts";
import { newId } from "./ids.ts";
import type { Sql } from "./sql.ts";

/** What `complete_follow_up` is told. */
export interface Completion {
  p_id: string;
  p_outcome: string;
  p_version: number;
  p_note?: string;
  p_next?: Record<string, string>;
  p_no_next_reason_id?: string;
}

/** A call somebody answered; without a next step said there is none, and why. */
export const done = (p_id: string, overrides: Partial<Completion> = {}): Completion => ({
  p_id,
  p_outcome: "reached",
  p_version: 1,
  ...(overrides.p_next ? {} : { p_no_next_reason_id: "asked_for_time" }),
  ...overrides,
});

/** What comes next: a meeting at the agency. */
export const next = (overrides: Record<string, string> = {}) => ({
  id: newId(),
  kind: "meeting",
  due_at: "2026-10-12T10:00:00+01:00",
  note: "Au bureau",
  ...overrides,
});

/** A lead of adil's with a follow-up. */
export async function planned(
  sql: Sql,
  traits: Parameters<typeof newFollowUp>[2] = { assignee: "adil" },
  stage = "contacted",
) {
  const lead = await newLead(sql, { assignee: "adil", stage });
  return { lead, followUp: await newFollowUp(sql, lead, traits) };
}
