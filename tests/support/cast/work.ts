import { id } from "../ids.ts";
import { insert, type Sql } from "../sql.ts";

/** name, lead, agency, assignee, due, outcome. */
const followUps = [
  ["karim_overdue", "karim", "casablanca", "adil", "2026-10-01T09:00:00+01:00", null],
  ["karim_done", "karim", "casablanca", "adil", "2026-09-30T09:00:00+01:00", "no_answer"],
  ["nadia", "nadia", "casablanca", null, "2026-10-06T09:00:00+01:00", null],
  ["omar", "omar", "mohammedia", "amal", "2026-10-06T09:00:00+01:00", null],
  ["zineb", "zineb", "agadir", "anas", "2026-10-06T09:00:00+01:00", null],
  ["samir", "samir", "settat", "salma", "2026-10-06T09:00:00+01:00", null],
] as const;

const notes = [
  ["karim", "adil"],
  ["omar", "amal"],
  ["zineb", "anas"],
] as const;

const assignments = [
  ["karim", "casablanca", "adil", "mounir"],
  ["zineb", "agadir", "anas", "majid"],
] as const;

/** name, owner, agency it is shared with. */
const views = [
  ["adil", "adil", null],
  ["shared", "aicha", "casablanca"],
  ["amal", "amal", "mohammedia"],
] as const;

/** name, agency, who made it. */
const labels = [
  ["vip", "casablanca", "adil"],
  ["investor", "casablanca", "aicha"],
  ["diaspora", "mohammedia", "amal"],
] as const;

async function seedLabels(sql: Sql): Promise<void> {
  for (const [name, agency, by] of labels)
    await insert(sql, "public.labels", {
      id: id(`label.${name}`),
      agency_id: id(`agency.${agency}`),
      name,
      created_by: id(`staff.${by}`),
    });
}

/** agency, who is away in December, who stands in, who planned it, a lead that went to them. */
const absences = [
  ["casablanca", "adil", "aicha", "mounir", "karim"],
  ["agadir", "anas", "majid", "majid", "zineb"],
] as const;

async function seedAbsences(sql: Sql): Promise<void> {
  for (const [agency, away, standIn, by, lead] of absences) {
    await insert(sql, "public.absences", {
      id: id(`absence.${away}`),
      staff_id: id(`staff.${away}`),
      stand_in_id: id(`staff.${standIn}`),
      agency_id: id(`agency.${agency}`),
      starts_on: "2026-12-01",
      ends_on: "2026-12-05",
      created_by: id(`staff.${by}`),
    });
    await insert(sql, "public.absence_handings", {
      id: id(`absence_handing.${away}`),
      absence_id: id(`absence.${away}`),
      lead_id: id(`lead.${lead}`),
      assignment_id: id(`assignment.${lead}`),
    });
  }
}

/** How people read their leads, and what they took out. */
async function seedViews(sql: Sql): Promise<void> {
  for (const [name, owner, agency] of views)
    await insert(sql, "public.saved_views", {
      id: id(`saved_view.${name}`),
      owner_id: id(`staff.${owner}`),
      agency_id: agency && id(`agency.${agency}`),
      name: `Vue ${name}`,
      params: "view=table&next=overdue",
    });
  for (const owner of ["driss", "mounir"])
    await insert(sql, "public.figure_views", {
      id: id(`figure_view.${owner}`),
      owner_id: id(`staff.${owner}`),
      name: "L’étranger",
      path: "/figures/stops",
      params: "kinds=abroad",
    });
  await insert(sql, "public.figure_checks", { id: id("figure_check.last"), differences: 0 });
  await insert(sql, "public.audit_entries", {
    id: id("audit_entry.adil"),
    actor_id: id("staff.adil"),
    action: "leads_exported",
    row_count: 5,
  });
  for (const person of ["hana", "adil", "mounir", "amal"])
    await insert(sql, "public.lead_list_settings", { staff_id: id(`staff.${person}`) });
}

/** What the agencies did with the leads. */
export async function seedWork(sql: Sql): Promise<void> {
  // Its rules speak of a signed-in caller, and refuse what is overdue from the start.
  await sql("alter table public.follow_ups disable trigger follow_ups_check");
  for (const [name, lead, agency, assignee, due_at, outcome] of followUps)
    await insert(sql, "public.follow_ups", {
      id: id(`follow_up.${name}`),
      lead_id: id(`lead.${lead}`),
      agency_id: id(`agency.${agency}`),
      assignee_id: assignee && id(`staff.${assignee}`),
      kind: "call",
      due_at,
      done_at: outcome && due_at,
      outcome,
      created_by: id("staff.mounir"),
    });
  await sql("alter table public.follow_ups enable trigger follow_ups_check");
  for (const [lead, author] of notes)
    await insert(sql, "public.notes", {
      id: id(`note.${lead}`),
      lead_id: id(`lead.${lead}`),
      body: "Rappeler après 18 h.",
      author_id: id(`staff.${author}`),
    });
  await insert(sql, "public.note_mentions", { note_id: id("note.karim"), staff_id: id("staff.aicha") });
  for (const [lead, agency, assignee, by] of assignments)
    await insert(sql, "public.assignments", {
      id: id(`assignment.${lead}`),
      lead_id: id(`lead.${lead}`),
      from_agency_id: id(`agency.${agency}`),
      to_agency_id: id(`agency.${agency}`),
      to_assignee_id: id(`staff.${assignee}`),
      assigned_by: id(`staff.${by}`),
    });
  await seedLabels(sql);
  await seedAbsences(sql);
  await seedViews(sql);
}
