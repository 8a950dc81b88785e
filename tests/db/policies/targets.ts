import { type Expectation, everyone } from "../../support/policies.ts";

const none = { ...everyone<readonly string[]>([]), anonymous: "42501" } as const;
const all = ["edition", "open", "casablanca"];
const changes = ["visitors+2026", "leads+2026", "won_leads+2026"];

/** Targets are read by who leads, what they were before by head office; both are written by functions and triggers alone. */
export const targets: Record<"targets" | "target_changes", Expectation> = {
  targets: {
    key: { id: "target" },
    select: { ...none, agency_manager: all, regional_manager: all, directoire: all, admin: all },
    closed: { row: "edition", set: { value: 1, month: "2026-10-01", measure: "leads", version: 9 } },
  },
  target_changes: {
    key: { measure: null, edition_id: "edition" },
    select: { ...none, directoire: changes, admin: changes },
    closed: { row: "visitors+2026", set: { new_value: 1, old_value: 2, changed_at: "2026-01-01" } },
  },
};
