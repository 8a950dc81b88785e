import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal } from "../../support/refusals.ts";

/** What was saved stays saved for who saved it, whatever came after; and tells nobody else, and nothing of elsewhere. */
const backend = startBackend();
const casablanca = id("agency.casablanca");
const followUp = () => ({ id: newId(), kind: "call", due_at: "2026-10-09T10:00:00+01:00", note: "Rappeler" });

/** Something done once to a new lead; sending it again is the same call. */
const deeds = {
  "a move": async (lead: string) => {
    const args = { p_id: newId(), p_lead_id: lead, p_stage_id: "contacted", p_version: 1 };
    return async (person: Person = "adil") => (await backend.as(person)).rpc("move_lead", args);
  },
  "a lead opened again": async (lead: string) => {
    const lost = { p_id: newId(), p_lead_id: lead, p_stage_id: "lost", p_version: 1, p_lost_reason_id: "other" };
    dataOf(await (await backend.as("adil")).rpc("move_lead", lost));
    const args = { p_id: newId(), p_lead_id: lead, p_version: 2 };
    return async (person: Person = "adil") => (await backend.as(person)).rpc("reopen_lead", args);
  },
  "a lead given": async (lead: string) => {
    const args = { p_id: newId(), p_lead_id: lead, p_assignee_id: id("staff.aicha"), p_version: 1 };
    return async (person: Person = "mounir") => (await backend.as(person)).rpc("assign_lead", args);
  },
  "a first task alone": async (lead: string) => {
    const args = { p_id: newId(), p_lead_id: lead, p_assignee_id: id("staff.adil"), p_version: 1 };
    const p_follow_up = followUp();
    return async (person: Person = "mounir") => (await backend.as(person)).rpc("assign_lead", { ...args, p_follow_up });
  },
  "a task done": async (lead: string) => {
    const p_id = await newFollowUp(backend.sql, lead, { assignee: "adil" });
    const args = { p_id, p_outcome: "no_answer", p_version: 1, p_no_next_reason_id: "other" };
    return async (person: Person = "adil") => (await backend.as(person)).rpc("complete_follow_up", args);
  },
  "a task done with a next step": async (lead: string) => {
    const p_id = await newFollowUp(backend.sql, lead, { assignee: "adil" });
    const args = { p_id, p_outcome: "no_answer", p_version: 1, p_next: followUp() };
    return async (person: Person = "adil") => (await backend.as(person)).rpc("complete_follow_up", args);
  },
};
type Deed = keyof typeof deeds;

const all = Object.keys(deeds) as Deed[];
const closed = (active: boolean) =>
  backend.sql("update public.agencies set active = $2 where id = $1", [casablanca, active]);
const goElsewhere = async (lead: string) => {
  const batch = { p_id: newId(), p_lead_ids: [lead], p_agency_id: id("agency.agadir"), p_reason: "Y habite" };
  dataOf(await (await backend.as("rachid")).rpc("reassign_leads", batch));
};

test.each(all)("%s is answered alike after the agency has closed", async (deed) => {
  const send = await deeds[deed](await newLead(backend.sql, { assignee: "adil" }));
  const first = dataOf(await send());
  await closed(false);
  const again = await send();
  await closed(true);
  expect(dataOf(again)).toEqual(first);
});

describe("after the lead went to another agency", () => {
  test.each([
    ["a move", (lead: string) => ({ id: lead })],
    ["a lead given", (lead: string) => ({ id: lead })],
    ["a task done", (lead: string) => ({ follow_up: { id: expect.any(String) }, lead: { id: lead }, next_id: null })],
  ] as const)("%s is answered with ids alone", async (deed, answer) => {
    const lead = await newLead(backend.sql, { assignee: "adil" });
    const send = await deeds[deed](lead);
    dataOf(await send());
    await goElsewhere(lead);
    expect(dataOf(await send())).toEqual(answer(lead));
  });

  test.each([
    ["a first task alone", "lead_not_found"],
    ["a task done with a next step", "follow_up_not_found"],
  ] as const)("%s tells nothing of what became of what was planned", async (deed, key) => {
    const lead = await newLead(backend.sql, { assignee: "adil" });
    const send = await deeds[deed](lead);
    dataOf(await send());
    await goElsewhere(lead);
    expectRefusal(await send(), { status: 404, key });
  });
});

test.each([
  ["a move", "aicha"],
  ["a lead given", "rachid"],
] as const)("%s, sent again by a colleague, is refused", async (deed, colleague) => {
  const send = await deeds[deed](await newLead(backend.sql, { assignee: "adil" }));
  const first = dataOf(await send());
  expect(expectRefusal(await send(colleague), { status: 409, key: "id_taken" })).toEqual(first);
});

test("a move to lost, sent again with another reason, is refused with the lead as it is", async () => {
  const adil = await backend.as("adil");
  const args = { p_id: newId(), p_lead_id: await newLead(backend.sql), p_stage_id: "lost", p_version: 1 };
  dataOf(await adil.rpc("move_lead", { ...args, p_lost_reason_id: "budget" }));
  const row = expectRefusal(await adil.rpc("move_lead", { ...args, p_lost_reason_id: "financing" }), {
    status: 409,
    key: "id_taken",
  });
  expect(row).toMatchObject({ id: args.p_lead_id, lost_reason_id: "budget" });
});

test("leads handed over stay so for a manager who has another role by then, and for nobody who has left", async () => {
  const rachid = await backend.as("rachid");
  const p_lead_ids = [await newLead(backend.sql)];
  const batch = { p_id: newId(), p_lead_ids, p_agency_id: id("agency.mohammedia"), p_reason: "Plus proche" };
  const staff = (set: string) => backend.sql(`update public.staff set ${set} where id = $1`, [id("staff.rachid")]);
  const first = dataOf(await rachid.rpc("reassign_leads", batch));
  await staff("role = 'directoire', region_id = null");
  const moved = await rachid.rpc("reassign_leads", batch);
  await staff("active = false");
  const left = await rachid.rpc("reassign_leads", batch);
  expect(dataOf(moved)).toEqual(first);
  expectRefusal(left, { status: 403, key: "not_allowed" });
});
