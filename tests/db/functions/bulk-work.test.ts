import { describe, expect, test } from "vitest";
import type { Json } from "@/backend/database.types";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newFollowUp, newLabel, newLead, newLeads } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal } from "../../support/refusals.ts";
import { countOf } from "../../support/sql.ts";

const backend = startBackend();

const seenOf = (leads: string[], assignee: string | null): Json =>
  leads.map((lead) => ({
    id: lead,
    agency_id: id("agency.casablanca"),
    assignee_id: assignee && id(`staff.${assignee}`),
  }));

const changed = { status: 409, key: "leads_changed", field: "lead_ids" };

interface Move {
  p_id: string;
  p_lead_ids: string[];
  p_stage_id: string;
  p_lost_reason_id?: string;
  p_seen?: Json;
}

const moving = (p_lead_ids: string[], p_stage_id: string, more: Partial<Move> = {}): Move => ({
  p_id: newId(),
  p_lead_ids,
  p_stage_id,
  ...more,
});
const move = async (person: Person, args: Move) => (await backend.as(person)).rpc("move_leads", args);
const stagesOf = async (leads: string[]) =>
  Promise.all(leads.map(async (lead) => (await leadOf(backend.sql, lead)).stage_id));

describe("move_leads", () => {
  test("moves all forward, each history tells, and a repeat changes nothing", async () => {
    const leads = await newLeads(backend.sql, 3, { assignee: "adil" });
    const args = moving(leads, "qualified", { p_seen: seenOf(leads, "adil") });
    expect(dataOf(await move("adil", args))).toEqual({ changed: 3 });
    expect(await stagesOf(leads)).toEqual(leads.map(() => "qualified"));
    expect(dataOf(await move("adil", args))).toEqual({ changed: 3 });
    const told = `lead_id = any ($1) and kind = 'stage_moved' and to_stage_id = 'qualified' and actor_id = '${id("staff.adil")}'`;
    expect(await countOf(backend.sql, "public.lead_events", told, [leads])).toBe(3);
  });

  test("two sendings at once are one", async () => {
    const args = moving(await newLeads(backend.sql, 3), "contacted");
    const answers = await Promise.all([move("mounir", args), move("mounir", args)]);
    expect(answers.map(dataOf)).toEqual([{ changed: 3 }, { changed: 3 }]);
    const told = "lead_id = any ($1) and kind = 'stage_moved'";
    expect(await countOf(backend.sql, "public.lead_events", told, [args.p_lead_ids])).toBe(3);
  });

  test("to lost asks for a reason and cancels what was planned", async () => {
    const leads = await newLeads(backend.sql, 2);
    // One after the other: each switches the rules off and on again.
    for (const lead of leads) await newFollowUp(backend.sql, lead);
    const refusal = { status: 422, key: "lost_reason_required", field: "lost_reason_id" };
    expectRefusal(await move("mounir", moving(leads, "lost")), refusal);
    dataOf(await move("mounir", moving(leads, "lost", { p_lost_reason_id: "unreachable" })));
    expect(await stagesOf(leads)).toEqual(["lost", "lost"]);
    expect(await countOf(backend.sql, "public.follow_ups", "lead_id = any ($1) and done_at is null", [leads])).toBe(0);
  });

  test("two colleagues at once: one wins, the other is told, and nothing is moved twice", async () => {
    const leads = await newLeads(backend.sql, 4);
    const answers = await Promise.all([
      move("adil", moving(leads, "contacted")),
      move("aicha", moving([...leads].reverse(), "contacted")),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const told = "lead_id = any ($1) and kind = 'stage_moved'";
    expect(await countOf(backend.sql, "public.lead_events", told, [leads])).toBe(4);
  });

  test("what others did with some is told by count, and none is moved", async () => {
    const [free, taken, ended, ahead, far] = [
      await newLead(backend.sql, { assignee: "adil" }),
      await newLead(backend.sql, { assignee: "aicha" }),
      await newLead(backend.sql, { stage: "won" }),
      await newLead(backend.sql, { stage: "offer", assignee: "adil" }),
      await newLead(backend.sql, { agency: "agadir" }),
    ];
    const leads = [free, taken, ended, ahead, far];
    const args = moving(leads, "qualified", { p_seen: seenOf(leads, "adil") });
    const detail = expectRefusal(await move("adil", args), changed);
    expect(detail).toMatchObject({ count: 4, taken: 1, closed: 1, ahead: 1, gone: 1 });
    expect((detail as { lead_ids: string[] }).lead_ids.sort()).toEqual([taken, ended, ahead, far].sort());
    expect(await stagesOf([free])).toEqual(["new"]);
    expect(dataOf(await move("adil", moving([free], "qualified")))).toEqual({ changed: 1 });
  });

  test.each([
    ["to a stage that is none", { p_stage_id: "nowhere" }, "stage_unknown", "stage_id"],
    ["to won, which asks for a price each", { p_stage_id: "won" }, "sold_product_required", "sold_product"],
    ["of no leads", { p_lead_ids: [] }, "leads_required", "lead_ids"],
    ["of more than 10,000", { p_lead_ids: Array.from({ length: 10_001 }, newId) }, "too_many_leads", "lead_ids"],
  ])("a move %s is refused", async (_, wrong, key, field) => {
    const args = moving(await newLeads(backend.sql, 1), "contacted", wrong);
    expectRefusal(await move("mounir", args), { status: 422, key, field });
  });

  test.each(["hana", "driss", "amal"] as const)("%s, who works no leads of the agency, moves none", async (person) => {
    const leads = await newLeads(backend.sql, 1);
    expectRefusal(await move(person, moving(leads, "contacted")), changed);
    expect(await stagesOf(leads)).toEqual(["new"]);
  });

  test("another's id is refused", async () => {
    const args = moving(await newLeads(backend.sql, 1), "contacted");
    dataOf(await move("adil", args));
    expectRefusal(await move("aicha", args), { status: 409, key: "id_taken" });
    expectRefusal(await move("adil", { ...args, p_stage_id: "qualified" }), { status: 409, key: "id_taken" });
  });
});

describe("plan_follow_ups", () => {
  const due_at = "2026-10-06T09:00:00+01:00";
  const plan = async (
    person: Person,
    p_lead_ids: string[],
    p_plan: Json,
    more: { p_id?: string; p_seen?: Json } = {},
  ) => (await backend.as(person)).rpc("plan_follow_ups", { p_id: newId(), p_lead_ids, p_plan, ...more });
  const planned = (leads: string[], staff: string) =>
    countOf(backend.sql, "public.follow_ups", "lead_id = any ($1) and assignee_id = $2 and done_at is null", [
      leads,
      id(`staff.${staff}`),
    ]);

  test("each is for its lead's owner, without one for who plans, and a repeat plans none", async () => {
    const owned = await newLeads(backend.sql, 2, { assignee: "aicha" });
    const free = await newLeads(backend.sql, 1);
    const p_id = newId();
    const args = [[...owned, ...free], { kind: "call", due_at, note: "Nouvelle offre" }, { p_id }] as const;
    expect(dataOf(await plan("mounir", [...args[0]], args[1], args[2]))).toEqual({ changed: 3 });
    expect(dataOf(await plan("mounir", [...args[0]], args[1], args[2]))).toEqual({ changed: 3 });
    expect([await planned(owned, "aicha"), await planned(free, "mounir")]).toEqual([2, 1]);
  });

  test("for a colleague who is named", async () => {
    const leads = await newLeads(backend.sql, 2, { assignee: "aicha" });
    dataOf(await plan("mounir", leads, { kind: "call", due_at, assignee_id: id("staff.adil") }));
    expect(await planned(leads, "adil")).toBe(2);
  });

  test.each([
    ["at night", { kind: "call", due_at: "2026-10-06T03:00:00+01:00" }, "follow_up_at_night", "due_at"],
    ["in the past", { kind: "call", due_at: "2026-09-01T10:00:00+01:00" }, "follow_up_in_past", "due_at"],
    ["without a moment", { kind: "call" }, "due_at_required", "due_at"],
    ["of no kind", { kind: "dance", due_at }, "kind_required", "kind"],
    [
      "for somebody elsewhere",
      { kind: "call", due_at, assignee_id: id("staff.amal") },
      "assignee_not_in_agency",
      "assignee_id",
    ],
  ])("%s is refused and none is planned", async (_, wrong, key, field) => {
    const leads = await newLeads(backend.sql, 2);
    expectRefusal(await plan("mounir", leads, wrong), { status: 422, key, field });
    expect(await countOf(backend.sql, "public.follow_ups", "lead_id = any ($1)", [leads])).toBe(0);
  });

  test("an agent plans for owners, not for a third colleague; what ended meanwhile is told", async () => {
    const leads = [...(await newLeads(backend.sql, 1)), await newLead(backend.sql, { stage: "lost" })];
    const asked = { kind: "call", due_at };
    const third = { ...asked, assignee_id: id("staff.aicha") };
    expectRefusal(await plan("adil", leads.slice(0, 1), third), {
      status: 403,
      key: "not_allowed",
      field: "assignee_id",
    });
    const detail = expectRefusal(await plan("adil", leads, asked), changed);
    expect(detail).toMatchObject({ count: 1, closed: 1 });
  });
});

describe("label_leads", () => {
  const label = async (person: Person, p_lead_ids: string[], p_add: string[], p_remove: string[] = []) =>
    (await backend.as(person)).rpc("label_leads", { p_id: newId(), p_lead_ids, p_add, p_remove });
  const labelsOf = async (lead: string) => (await leadOf(backend.sql, lead)).label_ids;

  test("puts labels on and takes them off, and each history names them", async () => {
    const leads = await newLeads(backend.sql, 2);
    const [vip, later] = [await newLabel(backend.sql, "Pressé"), await newLabel(backend.sql, "Plus tard")];
    expect(dataOf(await label("adil", leads, [vip]))).toEqual({ changed: 2 });
    expect(dataOf(await label("adil", leads, [vip]))).toEqual({ changed: 0 });
    expect(dataOf(await label("aicha", leads, [later], [vip]))).toEqual({ changed: 2 });
    expect(await Promise.all(leads.map(labelsOf))).toEqual([[later], [later]]);
    const [told] = await backend.sql<{ changes: Json }>(
      "select changes from public.lead_events where lead_id = $1 and kind = 'edited' order by seq desc limit 1",
      [leads[0]],
    );
    expect(told?.changes).toEqual({ labels: { from: ["Pressé"], to: ["Plus tard"] } });
  });

  test("a label stays behind when its lead goes to another agency, and is on none once it is deleted", async () => {
    const [leaving, staying] = await newLeads(backend.sql, 2);
    const own = await newLabel(backend.sql, "Investisseur");
    dataOf(await label("adil", [leaving, staying].filter(Boolean) as string[], [own]));
    const away = {
      p_id: newId(),
      p_lead_ids: [leaving ?? ""],
      p_agency_id: id("agency.mohammedia"),
      p_reason: "Proche",
    };
    dataOf(await (await backend.as("rachid")).rpc("reassign_leads", away));
    expect(await labelsOf(leaving ?? "")).toEqual([]);
    dataOf(await (await backend.as("mounir")).from("labels").delete().eq("id", own).select("id"));
    expect(await labelsOf(staying ?? "")).toEqual([]);
  });

  test("refuses another agency's label, one that is gone, a lead out of reach and an eleventh", async () => {
    const leads = await newLeads(backend.sql, 1);
    const theirs = await newLabel(backend.sql, "Leurs mots", "mohammedia");
    for (const wrong of [theirs, newId()])
      expectRefusal(await label("rachid", leads, [wrong]), { status: 422, key: "label_unknown", field: "label_ids" });
    const vip = await newLabel(backend.sql, "Fidèle");
    expectRefusal(await label("amal", leads, [vip]), { status: 404, key: "lead_not_found", field: "lead_ids" });
    const many = await Promise.all(Array.from({ length: 11 }, (_, n) => newLabel(backend.sql, `Mot ${n}`)));
    const answer = await label("adil", leads, many);
    expect(answer.error?.message).toContain("leads_label_ids_most");
    expect(await labelsOf(leads[0] ?? "")).toEqual([]);
  });
});
