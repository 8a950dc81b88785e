import { describe, expect, test } from "vitest";
import type { Json } from "@/backend/database.types";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newFollowUp, newLead, newLeads } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const agency = (name: string) => id(`agency.${name}`);

interface Batch {
  p_id: string;
  p_lead_ids: string[];
  p_agency_id: string;
  p_reason: string;
  p_assignee_id?: string;
  p_seen?: Json;
}

const batch = (p_lead_ids: string[], overrides: Partial<Batch> = {}): Batch => ({
  p_id: newId(),
  p_lead_ids,
  p_agency_id: agency("mohammedia"),
  p_reason: "Plus proche de chez eux",
  ...overrides,
});

const reassign = async (person: Person, args: Batch) => (await backend.as(person)).rpc("reassign_leads", args);

const placesOf = (leads: string[]) =>
  Promise.all(
    leads.map(async (lead) => {
      const { agency_id, assignee_id } = await leadOf(backend.sql, lead);
      return [agency_id, assignee_id];
    }),
  );

test("a regional manager hands leads over to an agent of another agency; each history says why", async () => {
  const leads = [...(await newLeads(backend.sql, 2, { assignee: "adil" })), await newLead(backend.sql)];
  const args = batch(leads, { p_assignee_id: id("staff.amal") });
  expect(dataOf(await reassign("rachid", args))).toEqual({ moved: 3 });
  expect(await placesOf(leads)).toEqual(leads.map(() => [agency("mohammedia"), id("staff.amal")]));
  expect(await rowOf(backend.sql, "public.assignments", { lead_id: leads[0] })).toMatchObject({
    batch_id: args.p_id,
    from_agency_id: agency("casablanca"),
    from_assignee_id: id("staff.adil"),
    to_agency_id: agency("mohammedia"),
    to_assignee_id: id("staff.amal"),
    reason: args.p_reason,
    assigned_by: id("staff.rachid"),
  });
  for (const lead of leads)
    expect(await countOf(backend.sql, "public.lead_events", "lead_id = $1 and kind = 'reassigned'", [lead])).toBe(1);
});

test("what is planned and what was done goes along to the other agency", async () => {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  const open = await newFollowUp(backend.sql, lead, { assignee: "adil" });
  const colleagues = await newFollowUp(backend.sql, lead, { assignee: "aicha" });
  const done = await newFollowUp(backend.sql, lead, { assignee: "adil", outcome: "reached" });
  dataOf(await reassign("rachid", batch([lead], { p_assignee_id: id("staff.amal") })));
  const moved = { agency_id: agency("mohammedia"), assignee_id: id("staff.amal") };
  expect(await rowOf(backend.sql, "public.follow_ups", { id: open })).toMatchObject(moved);
  expect(await rowOf(backend.sql, "public.follow_ups", { id: colleagues })).toMatchObject(moved);
  expect(await rowOf(backend.sql, "public.follow_ups", { id: done })).toMatchObject({
    agency_id: agency("mohammedia"),
    assignee_id: id("staff.adil"),
    outcome: "reached",
  });
});

test("without an agent the leads wait in the agency to be given", async () => {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  expect(dataOf(await reassign("rachid", batch([lead])))).toEqual({ moved: 1 });
  expect(await placesOf([lead])).toEqual([[agency("mohammedia"), null]]);
});

test("a lead may leave the region, but its agent is named there", async () => {
  const lead = await newLead(backend.sql);
  const far = batch([lead], { p_agency_id: agency("agadir") });
  const refusal = { status: 422, key: "assignee_not_in_agency", field: "assignee_id" };
  expectRefusal(await reassign("rachid", { ...far, p_assignee_id: id("staff.anas") }), refusal);
  expect(dataOf(await reassign("rachid", far))).toEqual({ moved: 1 });
  expect(await placesOf([lead])).toEqual([[agency("agadir"), null]]);
  const gone = await (await backend.as("rachid")).from("leads").select("id").eq("id", lead);
  expect(gone.data).toEqual([]);
});

test("a manager shifts leads between the agents of the own agency only", async () => {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  const here = batch([lead], { p_agency_id: agency("casablanca"), p_assignee_id: id("staff.aicha") });
  expect(dataOf(await reassign("mounir", here))).toEqual({ moved: 1 });
  const away = await reassign("mounir", batch([lead]));
  expectRefusal(away, { status: 422, key: "agency_out_of_reach", field: "agency_id" });
});

test("leads of a closed agency can be handed over", async () => {
  const lead = await newLead(backend.sql, { agency: "settat", assignee: "salma" });
  await newFollowUp(backend.sql, lead, { agency: "settat", assignee: "salma" });
  expect(dataOf(await reassign("rachid", batch([lead])))).toEqual({ moved: 1 });
});

test("what is there already is not moved", async () => {
  const [here, there] = [await newLead(backend.sql), await newLead(backend.sql, { agency: "mohammedia" })];
  expect(dataOf(await reassign("rachid", batch([here, there, here])))).toEqual({ moved: 1 });
  expect(await countOf(backend.sql, "public.assignments", "lead_id = $1", [there])).toBe(0);
});

describe("a repeat with the same id", () => {
  test("moves nothing and answers alike, also when the leads have left the region", async () => {
    const leads = await newLeads(backend.sql, 2);
    for (const to of ["mohammedia", "agadir"]) {
      const args = batch(leads, { p_agency_id: agency(to) });
      expect(dataOf(await reassign("rachid", args))).toEqual({ moved: 2 });
      expect(dataOf(await reassign("rachid", args))).toEqual({ moved: 2 });
      expect(await countOf(backend.sql, "public.assignments", "batch_id = $1", [args.p_id])).toBe(2);
    }
  });

  test("moves once when both arrive at once", async () => {
    for (const to of ["mohammedia", "agadir"]) {
      const args = batch(await newLeads(backend.sql, 3), { p_agency_id: agency(to) });
      const answers = await Promise.all([reassign("rachid", args), reassign("rachid", args), reassign("rachid", args)]);
      expect(answers.map(dataOf)).toEqual([{ moved: 3 }, { moved: 3 }, { moved: 3 }]);
      expect(await countOf(backend.sql, "public.assignments", "batch_id = $1", [args.p_id])).toBe(3);
    }
  });

  test("for other leads, with another reason, or by somebody else, is refused and moves nothing", async () => {
    const [lead, other] = [await newLead(backend.sql), await newLead(backend.sql)];
    const args = batch([lead]);
    dataOf(await reassign("rachid", args));
    const taken = { status: 409, key: "id_taken" };
    expectRefusal(await reassign("rachid", { ...args, p_lead_ids: [other] }), taken);
    expectRefusal(await reassign("rachid", { ...args, p_reason: "Autre raison" }), taken);
    expectRefusal(await reassign("asma", args), taken);
    expect(await placesOf([other])).toEqual([[agency("casablanca"), null]]);
  });
});

test("two managers move the same leads at once: one after the other, nobody waits for ever", async () => {
  const leads = await newLeads(backend.sql, 6);
  const here = { p_agency_id: agency("casablanca") };
  const answers = await Promise.all([
    reassign("rachid", batch(leads, { ...here, p_assignee_id: id("staff.adil") })),
    reassign("mounir", batch([...leads].reverse(), { ...here, p_assignee_id: id("staff.aicha") })),
  ]);
  expect(answers.map(dataOf)).toEqual([{ moved: 6 }, { moved: 6 }]);
  expect(new Set((await placesOf(leads)).map(String)).size).toBe(1);
});

test("batches whose leads came from the same stops in another order do not wait for each other", async () => {
  const traits = ["casablanca", "paris"];
  const one = await Promise.all(traits.map((stop) => newLead(backend.sql, { stop })));
  const two = await Promise.all(traits.reverse().map((stop) => newLead(backend.sql, { stop })));
  const answers = await Promise.all([
    reassign("rachid", batch(one)),
    reassign("mounir", batch(two, { p_agency_id: agency("casablanca"), p_assignee_id: id("staff.adil") })),
  ]);
  expect(answers.map(dataOf)).toEqual([{ moved: 2 }, { moved: 2 }]);
});

describe("refused, all or none", () => {
  const intact = async (args: Batch, refusal: Parameters<typeof expectRefusal>[1], person: Person = "rachid") => {
    const before = await placesOf(args.p_lead_ids.slice(0, 1));
    const detail = expectRefusal(await reassign(person, args), refusal);
    expect(await placesOf(args.p_lead_ids.slice(0, 1))).toEqual(before);
    expect(await countOf(backend.sql, "public.assignments", "batch_id = $1", [args.p_id])).toBe(0);
    return detail;
  };

  test("when one of them is won or lost", async () => {
    const [open, won] = [await newLead(backend.sql), await newLead(backend.sql, { stage: "won" })];
    const refusal = { status: 409, key: "lead_closed", field: "lead_ids" };
    expect(await intact(batch([open, won]), refusal)).toEqual({ lead_id: won });
  });

  test.each([
    ["of another region", () => newLead(backend.sql, { agency: "agadir" })],
    ["that is not there", async () => newId()],
  ])("when one of them is a lead %s", async (_, stranger) => {
    const args = batch([await newLead(backend.sql), await stranger()]);
    await intact(args, { status: 404, key: "lead_not_found", field: "lead_ids" });
  });

  test.each([
    ["a closed agency", { p_agency_id: id("agency.settat") }, "agency_inactive", "agency_id"],
    ["no agency", { p_agency_id: newId() }, "agency_inactive", "agency_id"],
    ["an agent of another agency", { p_assignee_id: id("staff.adil") }, "assignee_not_in_agency", "assignee_id"],
    [
      "a host",
      { p_agency_id: id("agency.casablanca"), p_assignee_id: id("staff.hana") },
      "assignee_not_in_agency",
      "assignee_id",
    ],
    ["no reason", { p_reason: " \n" }, "reason_required", "reason"],
    ["a reason without end", { p_reason: "ن".repeat(501) }, "text_too_long", "reason"],
  ])("for %s", async (_, wrong, key, field) => {
    await intact(batch([await newLead(backend.sql)], wrong), { status: 422, key, field });
  });

  test("for no leads, or too many", async () => {
    expectRefusal(await reassign("rachid", batch([])), { status: 422, key: "leads_required", field: "lead_ids" });
    const many = Array.from({ length: 10_001 }, newId);
    const refusal = { status: 422, key: "too_many_leads", field: "lead_ids" };
    expect(expectRefusal(await reassign("rachid", batch(many)), refusal)).toEqual({ most: 10_000 });
  });

  test("without an id that a repeat could be known by", async () => {
    const args = { ...batch([await newLead(backend.sql)]), p_id: null };
    const answer = await backend.sendAs("rachid", "/rest/v1/rpc/reassign_leads", args);
    expect(await answer.json()).toMatchObject({ code: "PT422", message: "required", hint: "id" });
  });

  test.each(["hana", "adil", "driss", "ismail", "nobody"] as const)("to %s", async (person) => {
    await intact(batch([await newLead(backend.sql)]), { status: 403, key: "not_allowed" }, person);
  });

  test("to whoever has not signed in", async () => {
    expectSqlState(await backend.anonymous().rpc("reassign_leads", batch([id("lead.nadia")])), "42501");
  });
});

describe("leads as they were seen", () => {
  const seenAs = async (leads: string[]) =>
    Promise.all(
      leads.map(async (lead) => {
        const { agency_id, assignee_id } = await leadOf(backend.sql, lead);
        return { id: lead, agency_id, assignee_id };
      }),
    );

  test("that others took, ended or moved away since are told apart, and nothing is handed over", async () => {
    const [kept, taken, ended, gone] = (await newLeads(backend.sql, 4, { assignee: "adil" })) as [
      string,
      string,
      string,
      string,
    ];
    const p_seen = await seenAs([kept, taken, ended, gone]);
    const aicha = { p_agency_id: agency("casablanca"), p_assignee_id: id("staff.aicha") };
    dataOf(await reassign("mounir", batch([taken], aicha)));
    await backend.sql(
      "update public.leads set stage_id = 'lost', lost_reason_id = 'other', closed_at = private.now() where id = $1",
      [ended],
    );
    dataOf(await reassign("asma", batch([gone], { p_agency_id: agency("agadir") })));
    const args = batch([kept, taken, ended, gone], { p_seen });
    const detail = expectRefusal(await reassign("rachid", args), {
      status: 409,
      key: "leads_changed",
      field: "lead_ids",
    });
    expect(detail).toMatchObject({ count: 3, taken: 1, closed: 1, gone: 1, by: ["Mounir"] });
    expect(detail).toHaveProperty("lead_ids", expect.arrayContaining([taken, ended, gone]));
    expect(detail).toHaveProperty("examples", ["Prospect", "Prospect"]);
    expect(await placesOf([kept])).toEqual([[agency("casablanca"), id("staff.adil")]]);
    // the rest goes on as a whole of its own
    const rest = batch([kept], { p_seen: p_seen.filter((one) => one.id === kept) });
    expect(dataOf(await reassign("rachid", rest))).toEqual({ moved: 1 });
  });

  test("that are where they are to go already hinder nothing", async () => {
    const leads = await newLeads(backend.sql, 2, { assignee: "adil" });
    const p_seen = await seenAs(leads);
    const aicha = { p_agency_id: agency("casablanca"), p_assignee_id: id("staff.aicha") };
    dataOf(await reassign("mounir", batch(leads.slice(0, 1), aicha)));
    expect(dataOf(await reassign("rachid", batch(leads, { ...aicha, p_seen })))).toEqual({ moved: 1 });
  });

  test("that were edited meanwhile are still the same leads", async () => {
    const lead = await newLead(backend.sql, { assignee: "adil" });
    const p_seen = await seenAs([lead]);
    await backend.sql("update public.leads set budget_mad = 5 where id = $1", [lead]);
    expect(dataOf(await reassign("rachid", batch([lead], { p_seen })))).toEqual({ moved: 1 });
  });
});
