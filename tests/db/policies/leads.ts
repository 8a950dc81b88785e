import { id, newId } from "../../support/ids.ts";
import { activeStaff, agencyWrites, type Expectation, nobody, nothing, readByAgency } from "../../support/policies.ts";
import { edited } from "./settings.ts";

const agency = ["karim", "nadia", "tarik", "hassan", "zineb_won"];
const region = [...agency, "omar", "samir"];
const all = [...region, "zineb", "latifa"];

const inAgency = readByAgency({ agency, region, all });

const wished = { description: "Un terrain près de la mer" };

const closedColumns = {
  id: newId(),
  prospect_id: id("prospect.omar"),
  agency_id: id("agency.mohammedia"),
  assignee_id: id("staff.aicha"),
  stage_id: "won",
  source_visit_id: null,
  source_stop_id: null,
  lost_reason_id: "budget",
  sold_product: "plot",
  sold_price_mad: 1,
  stage_entered_at: "2026-01-01",
  first_contact_at: "2026-01-01",
  closed_at: "2026-01-01",
  next_follow_up_id: null,
  next_follow_up_due_at: "2026-01-01",
  created_by: id("staff.adil"),
  version: 9,
  created_at: "2026-01-01",
  updated_at: "2026-01-01",
};

const newNote = { id: id("note.new"), lead_id: id("lead.karim"), body: "Bonjour" };

/** Leads belong to their agency, and a host reads none; stage, agent and agency change through functions only; the timeline is never written. */
export const leads: Record<
  "stages" | "lost_reasons" | "message_templates" | "leads" | "lead_rows" | "notes" | "lead_events",
  Expectation
> = {
  stages: {
    key: { id: null },
    select: activeStaff(["new", "contacted", "qualified", "site_visit", "offer", "reserved", "won", "lost"]),
    ...edited("offer", { color: "#6F5AA8", cooling_days: 4 }, { kind: "won", replaced_by_id: "new" }),
  },
  lost_reasons: {
    key: { id: null },
    select: activeStaff(["budget", "financing", "location", "competitor", "unreachable", "no_project", "other"]),
    ...edited("financing"),
  },
  message_templates: {
    key: { id: null },
    select: activeStaff(["first_contact", "missed_call", "appointment", "documents"]),
    ...edited("documents", { body_fr: "Bonjour {name}", body_ar: "مرحبا {name}", body_en: "Hello {name}" }),
  },
  leads: {
    key: { id: "lead" },
    select: inAgency,
    update: [
      { row: "karim", set: wished, by: agencyWrites },
      { row: "omar", set: wished, by: { ...nothing, regional_manager: "done", admin: "done" } },
      { row: "latifa", set: wished, by: { ...nothing, admin: "done" } },
      { row: "samir", set: wished, by: nothing },
    ],
    closed: { row: "karim", set: closedColumns },
  },
  lead_rows: { key: { id: "lead" }, select: inAgency, closedBy: "55000" },
  notes: {
    key: { id: "note" },
    select: readByAgency({ agency: ["karim"], region: ["karim", "omar"], all: ["karim", "omar", "zineb"] }),
    insert: {
      row: newNote,
      by: { ...nobody, agent: "done", agency_manager: "done", regional_manager: "done", admin: "done" },
    },
    closed: { row: "karim", set: { body: "x", author_id: id("staff.aicha"), created_at: "2026-01-01" } },
  },
  lead_events: {
    key: { lead_id: "lead" },
    select: inAgency,
    closed: { row: "karim", set: { kind: "created", actor_id: null, changes: {}, occurred_at: "2026-01-01" } },
  },
};
