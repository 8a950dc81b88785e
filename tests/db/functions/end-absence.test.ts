import { afterEach, beforeEach, expect, test } from "vitest";
import { absence, absenceCalls } from "../../support/absences.ts";
import { startBackend } from "../../support/backend.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf, expectRefusal, jsonOf } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;
const { plan, end, clear } = absenceCalls(backend);
let lead: string;
let followUp: string;
let away: string;
let version: number;

const assigneeOf = async (table: "leads" | "follow_ups", key: string) =>
  (await rowOf<{ assignee_id: string | null }>(sql, `public.${table}`, { id: key }))?.assignee_id;

beforeEach(async () => {
  lead = await newLead(sql, { assignee: "aicha" });
  followUp = await newFollowUp(sql, lead, { assignee: "aicha", due: "2026-10-03T09:00:00Z" });
  const begun = jsonOf<{ id: string }>(await plan("mounir", absence()));
  away = begun.id;
  version = (await rowOf<{ version: number }>(sql, "public.absences", { id: away }))?.version ?? 0;
});

afterEach(async () => {
  await clear();
});

const give = async (p_lead_id: string, to: string, person: "mounir" | "rachid" = "mounir") => {
  const { version: p_version } = (await rowOf<{ version: number }>(sql, "public.leads", { id: p_lead_id })) ?? {
    version: 0,
  };
  return (await backend.as(person)).rpc("assign_lead", {
    p_id: newId(),
    p_lead_id,
    p_assignee_id: id(`staff.${to}`),
    p_version,
  });
};

test("what is still open is given back, with an event that says so", async () => {
  expect(await assigneeOf("follow_ups", followUp)).toBe(id("staff.adil"));
  dataOf(await end("mounir", away, version));
  expect(await assigneeOf("follow_ups", followUp)).toBe(id("staff.aicha"));
  expect(
    await countOf(
      sql,
      "public.lead_events",
      "follow_up_id = $1 and changes ->> 'absence' = 'over' and to_staff_id = $2",
      [followUp, id("staff.aicha")],
    ),
  ).toBe(1);
  expect(await rowOf(sql, "public.absence_rows", { id: away })).toMatchObject({ staff_name: expect.any(String) });
  expect(await countOf(sql, "public.absence_handings", "absence_id = $1 and given_back_at is not null", [away])).toBe(
    await countOf(sql, "public.absence_handings", "absence_id = $1", [away]),
  );
});

test("a lead given to the absent person goes to the stand-in, says for whom, and comes back", async () => {
  const fresh = await newLead(sql);
  expect(dataOf(await give(fresh, "aicha"))).toMatchObject({ assignee_id: id("staff.adil") });
  expect(await rowOf(sql, "public.assignments", { lead_id: fresh })).toMatchObject({
    to_assignee_id: id("staff.adil"),
    meant_for_id: id("staff.aicha"),
  });
  dataOf(await end("mounir", away, version));
  expect(await assigneeOf("leads", fresh)).toBe(id("staff.aicha"));
  expect(await rowOf(sql, "public.assignments", { lead_id: fresh, reason: "absence_over" })).toMatchObject({
    from_assignee_id: id("staff.adil"),
    to_assignee_id: id("staff.aicha"),
    assigned_by: id("staff.mounir"),
  });
});

test("so do leads handed over together; a repeat of either call moves nothing", async () => {
  const leads = [await newLead(sql), await newLead(sql, { agency: "mohammedia" })];
  const rachid = await backend.as("rachid");
  const args = {
    p_id: newId(),
    p_lead_ids: leads,
    p_agency_id: id("agency.casablanca"),
    p_assignee_id: id("staff.aicha"),
    p_reason: "Plus proche",
  };
  expect(dataOf(await rachid.rpc("reassign_leads", args))).toEqual({ moved: 2 });
  expect(dataOf(await rachid.rpc("reassign_leads", args))).toEqual({ moved: 2 });
  for (const one of leads) expect(await assigneeOf("leads", one)).toBe(id("staff.adil"));

  const fresh = await newLead(sql);
  const giving = { p_id: newId(), p_lead_id: fresh, p_assignee_id: id("staff.aicha"), p_version: 1 };
  const mounir = await backend.as("mounir");
  const p_follow_up = { id: newId(), kind: "call", due_at: "2026-10-05T10:00:00Z" };
  const first = dataOf(await mounir.rpc("assign_lead", { ...giving, p_follow_up }));
  expect(dataOf(await mounir.rpc("assign_lead", { ...giving, p_follow_up }))).toEqual(first);
  expect(await assigneeOf("follow_ups", p_follow_up.id)).toBe(id("staff.adil"));
  expect(await countOf(sql, "public.assignments", "lead_id = $1", [fresh])).toBe(1);
  dataOf(await end("mounir", away, version));
  for (const one of [...leads, fresh]) expect(await assigneeOf("leads", one)).toBe(id("staff.aicha"));
  expect(await assigneeOf("follow_ups", p_follow_up.id)).toBe(id("staff.aicha"));
});

test("what is the absent person's own stays theirs, given again or not", async () => {
  dataOf(await give(lead, "aicha"));
  expect(await assigneeOf("leads", lead)).toBe(id("staff.aicha"));
  expect(await countOf(sql, "public.assignments", "lead_id = $1", [lead])).toBe(0);
});

test("nothing is given back about which somebody has decided since", async () => {
  const [passedOn, closed, ended] = [await newLead(sql), await newLead(sql), await newLead(sql)];
  for (const one of [passedOn, closed, ended]) dataOf(await give(one, "aicha"));
  dataOf(await give(passedOn, "mounir"));
  await sql(
    "update public.leads set stage_id = 'lost', lost_reason_id = 'other', closed_at = private.now() where id = $1",
    [ended],
  );
  const adil = await backend.as("adil");
  const { version: seen } = (await rowOf<{ version: number }>(sql, "public.follow_ups", { id: followUp })) ?? {
    version: 0,
  };
  const hand = { p_id: newId(), p_follow_up_id: followUp, p_assignee_id: id("staff.mounir"), p_version: seen };
  dataOf(await adil.rpc("hand_follow_up", hand));
  dataOf(await end("mounir", away, version));
  expect(await assigneeOf("leads", passedOn)).toBe(id("staff.mounir"));
  expect(await assigneeOf("leads", ended)).toBe(id("staff.adil"));
  expect(await assigneeOf("leads", closed)).toBe(id("staff.aicha"));
  expect(await assigneeOf("follow_ups", followUp)).toBe(id("staff.mounir"));
});

test("nor what was done; of a lead that changed hands the follow-up went along and stays", async () => {
  const other = await newLead(sql, { assignee: "aicha" });
  const theirs = await newFollowUp(sql, other, { assignee: "aicha", due: "2026-10-02T22:30:00Z" });
  const mounir = await backend.as("mounir");
  expect(dataOf(await mounir.rpc("settle_absences"))).toBeGreaterThan(0);
  dataOf(await give(other, "mounir"));
  expect(await assigneeOf("follow_ups", theirs)).toBe(id("staff.mounir"));
  await sql("update public.follow_ups set done_at = private.now(), outcome = 'reached' where id = $1", [followUp]);
  dataOf(await end("mounir", away, version));
  expect(await assigneeOf("follow_ups", followUp)).toBe(id("staff.adil"));
  expect(await assigneeOf("follow_ups", theirs)).toBe(id("staff.mounir"));
});

test("a repeat changes nothing; an old version, an ended or a foreign absence is refused", async () => {
  const p_id = newId();
  expectRefusal(await end("mounir", away, version + 1), { status: 409, key: "stale" });
  const first = dataOf(await end("mounir", away, version, p_id));
  expect(dataOf(await end("mounir", away, version, p_id))).toEqual(first);
  expectRefusal(await end("mounir", away, version), { status: 409, key: "absence_ended" });
  expectRefusal(await end("majid", away, version), { status: 404, key: "absence_not_found" });
  expectRefusal(await end("adil", away, version), { status: 403, key: "not_allowed" });
});

test("one that has not begun is cancelled", async () => {
  const args = absence({ p_starts_on: "2026-10-12", p_ends_on: "2026-10-13" });
  dataOf(await plan("mounir", args));
  expect(dataOf(await end("asma", args.p_id, 1))).toMatchObject({ begun_at: null, ended_by: id("staff.asma") });
});
