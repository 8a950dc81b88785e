import { id, newId } from "../../support/ids.ts";
import { agencyWrites, type Expectation, everyone, nobody, nothing, readByAgency } from "../../support/policies.ts";

const agency = ["karim_overdue", "karim_done", "nadia"];

const followUp = { id: id("follow_up.new"), lead_id: id("lead.nadia"), kind: "call", due_at: "2026-10-20T09:00:00Z" };

const labels = ["vip", "investor"];

/** An agency's words: who works its leads makes them, their maker and managers change them, managers delete them. */
const label: Expectation = {
  key: { id: "label" },
  select: readByAgency({ agency: labels, region: [...labels, "diaspora"], all: [...labels, "diaspora"] }),
  insert: {
    row: { id: id("label.new"), agency_id: id("agency.casablanca"), name: "Nouveau mot" },
    by: { ...nobody, agent: "done", agency_manager: "done", regional_manager: "done", admin: "done" },
  },
  update: [
    { row: "vip", set: { name: "Prioritaire" }, by: agencyWrites },
    { row: "investor", set: { name: "x" }, by: { ...agencyWrites, agent: "nothing" } },
    { row: "diaspora", set: { name: "x" }, by: { ...nothing, regional_manager: "done", admin: "done" } },
  ],
  closed: {
    row: "vip",
    set: {
      id: newId(),
      agency_id: id("agency.agadir"),
      created_by: id("staff.aicha"),
      version: 9,
      created_at: "2026-01-01",
    },
  },
  delete: {
    row: {
      id: id("label.gone"),
      agency_id: id("agency.casablanca"),
      name: "À supprimer",
      created_by: id("staff.adil"),
    },
    by: { ...nothing, agency_manager: "done", regional_manager: "done", admin: "done" },
  },
};

/** Follow-ups are the agency's to plan and change, but are closed and handed on by functions; what tells of work is never written directly. */
export const work: Record<
  | "follow_ups"
  | "assignments"
  | "labels"
  | "note_mentions"
  | "notifications"
  | "absences"
  | "absence_handings"
  | "absence_rows",
  Expectation
> = {
  labels: label,
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
        assignee_id: id("staff.aicha"),
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
  absences: {
    key: { id: "absence" },
    select: readByAgency({ agency: ["adil"], region: ["adil"], all: ["adil", "anas"] }),
    insert: {
      row: {
        id: id("absence.new"),
        staff_id: id("staff.aicha"),
        stand_in_id: id("staff.adil"),
        agency_id: id("agency.casablanca"),
        starts_on: "2026-11-01",
        ends_on: "2026-11-05",
      },
      by: nobody,
    },
    closed: { row: "adil", set: { stand_in_id: id("staff.mounir"), ends_on: "2026-12-09", ended_at: "2026-10-02" } },
  },
  absence_handings: {
    key: { id: "absence_handing" },
    select: readByAgency({ agency: ["adil"], region: ["adil"], all: ["adil", "anas"] }),
    closed: { row: "adil", set: { given_back_at: "2026-10-02", lead_id: id("lead.nadia") } },
  },
  absence_rows: {
    key: { id: "absence" },
    select: readByAgency({ agency: ["adil"], region: ["adil"], all: ["adil", "anas"] }),
  },
  note_mentions: {
    key: { note_id: "note" },
    select: readByAgency({ agency: ["karim"], region: ["karim"], all: ["karim"] }),
    closed: { row: "karim", set: { note_id: id("note.omar"), staff_id: id("staff.adil") } },
  },
  notifications: {
    key: { lead_id: "lead" },
    // told of the lead they were given
    select: { ...everyone<readonly string[]>([]), agent: ["karim"], anonymous: "42501" },
    closed: { row: "karim", set: { read_at: "2026-10-02", staff_id: id("staff.aicha"), kind: "mention", leads: 9 } },
  },
};
