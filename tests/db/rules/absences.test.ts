import { afterEach, expect, test } from "vitest";
import { absence, absenceCalls } from "../../support/absences.ts";
import { startBackend } from "../../support/backend.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

/** Nothing runs by the clock: the first who looks begins and ends what a manager planned. */
const backend = startBackend();
const { sql } = backend;
const { plan, settle, on, clear } = absenceCalls(backend);

afterEach(async () => {
  await clear();
});

const assigneeOf = async (followUp: string) =>
  (await rowOf<{ assignee_id: string | null }>(sql, "public.follow_ups", { id: followUp }))?.assignee_id;

async function planned(due = "2026-10-06T09:00:00Z") {
  const followUp = await newFollowUp(sql, await newLead(sql, { assignee: "aicha" }), { assignee: "aicha", due });
  const args = absence({ p_starts_on: "2026-10-05", p_ends_on: "2026-10-09" });
  dataOf(await plan("mounir", args));
  return { followUp, away: args.p_id };
}

test("it begins on its first day and ends after its last, whoever of the agency looks", async () => {
  const { followUp, away } = await planned();
  expect(await settle("adil")).toBe(0);
  await on("2026-10-05", async () => {
    expect(await settle("majid")).toBe(0);
    expect(await assigneeOf(followUp)).toBe(id("staff.aicha"));
    expect(await settle("adil")).toBeGreaterThan(0);
    expect(await assigneeOf(followUp)).toBe(id("staff.adil"));
    expect(await settle("adil")).toBe(0);
  });
  await on("2026-10-09", async () => expect(await settle("aicha")).toBe(0));
  await on("2026-10-10", async () => {
    expect(await settle("rachid")).toBeGreaterThan(0);
    expect(await assigneeOf(followUp)).toBe(id("staff.aicha"));
    expect(await settle("rachid")).toBe(0);
  });
  expect(await rowOf(sql, "public.absences", { id: away })).toMatchObject({ ended_by: null });
});

test("nobody looked in all its days: it is over, and nothing moved", async () => {
  const { followUp, away } = await planned();
  await on("2026-10-12", async () => expect(await settle("adil")).toBe(0));
  expect(await assigneeOf(followUp)).toBe(id("staff.aicha"));
  expect(await rowOf(sql, "public.absences", { id: away })).toMatchObject({ begun_at: null });
});

test("what is planned meanwhile follows, and what was given back by hand stays", async () => {
  const { followUp } = await planned();
  await on("2026-10-05", async () => {
    await settle("adil");
    const adil = await backend.as("adil");
    const row = await rowOf<{ version: number }>(sql, "public.follow_ups", { id: followUp });
    const hand = {
      p_id: newId(),
      p_follow_up_id: followUp,
      p_assignee_id: id("staff.aicha"),
      p_version: row?.version ?? 0,
    };
    dataOf(await adil.rpc("hand_follow_up", hand));
    const later = await newFollowUp(sql, await newLead(sql), { assignee: "aicha", due: "2026-10-07T09:00:00Z" });
    expect(await settle("adil")).toBe(1);
    expect(await assigneeOf(later)).toBe(id("staff.adil"));
    expect(await assigneeOf(followUp)).toBe(id("staff.aicha"));
  });
});

test("the days decide whom a new lead goes to, whether anybody looked or not", async () => {
  await planned();
  await on("2026-10-05", async () => {
    const lead = await newLead(sql);
    const args = { p_id: newId(), p_lead_id: lead, p_assignee_id: id("staff.aicha"), p_version: 1 };
    expect(dataOf(await (await backend.as("mounir")).rpc("assign_lead", args))).toMatchObject({
      assignee_id: id("staff.adil"),
    });
  });
  const lead = await newLead(sql);
  const args = { p_id: newId(), p_lead_id: lead, p_assignee_id: id("staff.aicha"), p_version: 1 };
  expect(dataOf(await (await backend.as("mounir")).rpc("assign_lead", args))).toMatchObject({
    assignee_id: id("staff.aicha"),
  });
});

test("a stand-in who leaves gives back what they hold for a colleague", async () => {
  const followUp = await newFollowUp(sql, await newLead(sql), { assignee: "aicha", due: "2026-10-03T09:00:00Z" });
  const args = absence();
  dataOf(await plan("mounir", args));
  expect(await assigneeOf(followUp)).toBe(id("staff.adil"));
  try {
    const asma = await backend.as("asma");
    dataOf(await asma.from("staff").update({ active: false }).eq("id", id("staff.adil")).select("id"));
    expect(await assigneeOf(followUp)).toBe(id("staff.aicha"));
    expect(await rowOf(sql, "public.absences", { id: args.p_id })).toMatchObject({ ended_by: id("staff.asma") });
  } finally {
    await sql("update public.staff set active = true where id = $1", [id("staff.adil")]);
  }
});

test("who leaves while away gets nothing back", async () => {
  const followUp = await newFollowUp(sql, await newLead(sql), { assignee: "aicha", due: "2026-10-03T09:00:00Z" });
  dataOf(await plan("mounir", absence()));
  try {
    const asma = await backend.as("asma");
    dataOf(await asma.from("staff").update({ active: false }).eq("id", id("staff.aicha")).select("id"));
    expect(await assigneeOf(followUp)).toBe(id("staff.adil"));
    expect(await countOf(sql, "public.absences", "ended_at is null and staff_id = $1", [id("staff.aicha")])).toBe(0);
  } finally {
    await sql("update public.staff set active = true where id = $1", [id("staff.aicha")]);
  }
});
