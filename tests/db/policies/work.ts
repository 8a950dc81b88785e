import { id, newId } from "../../support/ids.ts";
import { agencyWrites, type Expectation, nothing, readByAgency } from "../../support/policies.ts";

const agency = ["karim_overdue", "karim_done", "nadia"];

const followUp = { id: id("follow_up.new"), lead_id: id("lead.nadia"), kind: "call", due_at: "2026-10-20T09:00:00Z" };

/** Follow-ups are the agency's to plan and change, but are closed by a function; assignments are never written directly. */
export const work: Record<"follow_ups" | "assignments", Expectation> = {
  follow_ups: {
    key: { id: "follow_up" },
    select: readByAgency({ agency, region: [...agency, "omar", "samir"], all: [...agency, "omar", "samir", "zineb"] }),
    insert: {
      row: followUp,
      by: { ...agencyWrites, host: "PT404", directoire: "PT404", inactive: "PT404", no_profile: "PT404" },
    },
    update: [
      {
        row: "karim_overdue",
        set: { note: "Rappeler" },
        by: agencyWrites,
      },
      { row: "omar", set: { note: "x" }, by: { ...nothing, regional_manager: "done", admin: "done" } },
      { row: "zineb", set: { note: "x" }, by: { ...nothing, admin: "done" } },
      { row: "samir", set: { note: "x" }, by: nothing },
    ],
    closed: {
      row: "karim_overdue",
      set: {
        id: newId(),
        lead_id: id("lead.nadia"),
        agency_id: id("agency.agadir"),
        done_at: "2026-10-02",
        outcome: "reached",
        outcome_note: "x",
        created_by: id("staff.adil"),
        version: 9,
      },
    },
  },
  assignments: {
    key: { id: "assignment" },
    select: readByAgency({ agency: ["karim"], region: ["karim"], all: ["karim", "zineb"] }),
    closed: { row: "karim", set: { reason: "x", to_assignee_id: id("staff.aicha"), assigned_by: id("staff.adil") } },
  },
};
