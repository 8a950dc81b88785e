import { beforeAll, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { countOf } from "../../support/sql.ts";

/** Work given to somebody who leaves that very moment is there before they go, and released, or is never theirs. */
const backend = startBackend();
const adil = id("staff.adil");
const casablanca = id("agency.casablanca");

// The leaving falls between the look at the profile and the work's being there.
beforeAll(() =>
  dawdle(backend.sql, [
    { when: "before update on public.leads", seconds: 0.1 },
    { when: "after insert or update of assignee_id on public.follow_ups", seconds: 0.1 },
    { when: "before update on public.staff", seconds: 0.05 },
  ]),
);

const next = () => ({ id: newId(), kind: "call" as const, due_at: "2026-10-09T10:00:00+01:00" });

/** Each is made ready first, so that giving and leaving begin together. */
const gifts = {
  "a lead given": async () => {
    const mounir = await backend.as("mounir");
    const args = { p_id: newId(), p_lead_id: await newLead(backend.sql), p_assignee_id: adil, p_version: 1 };
    return () => mounir.rpc("assign_lead", { ...args, p_follow_up: next() });
  },
  "leads handed over": async () => {
    const rachid = await backend.as("rachid");
    const p_lead_ids = [await newLead(backend.sql, { agency: "mohammedia" })];
    const args = { p_id: newId(), p_lead_ids, p_agency_id: casablanca, p_reason: "Plus proche" };
    return () => rachid.rpc("reassign_leads", { ...args, p_assignee_id: adil });
  },
  "a task planned": async () => {
    const mounir = await backend.as("mounir");
    const task = { ...next(), lead_id: await newLead(backend.sql), assignee_id: adil };
    return () => untyped(mounir).from("follow_ups").insert(task).select("id");
  },
  "a task passed on": async () => {
    const mounir = await backend.as("mounir");
    const task = await newFollowUp(backend.sql, await newLead(backend.sql), { assignee: "aicha" });
    const args = { p_id: newId(), p_follow_up_id: task, p_assignee_id: adil, p_version: 1 };
    return () => mounir.rpc("hand_follow_up", args);
  },
  "a lead opened again": async () => {
    const [mounir, lead] = [await backend.as("mounir"), await newLead(backend.sql, { assignee: "adil" })];
    await newFollowUp(backend.sql, await newLead(backend.sql, { assignee: "aicha" }), { assignee: "adil" });
    await newFollowUp(backend.sql, lead, { assignee: "adil" });
    const lost = { p_id: newId(), p_lead_id: lead, p_stage_id: "lost", p_version: 1, p_lost_reason_id: "other" };
    dataOf(await mounir.rpc("move_lead", lost));
    return () => mounir.rpc("reopen_lead", { p_id: newId(), p_lead_id: lead, p_version: 2 });
  },
  "a next step": async () => {
    const mounir = await backend.as("mounir");
    const task = await newFollowUp(backend.sql, await newLead(backend.sql), { assignee: "aicha" });
    const args = { p_id: task, p_outcome: "no_answer", p_version: 1 };
    return () => mounir.rpc("complete_follow_up", { ...args, p_next: { ...next(), assignee_id: adil } });
  },
};

const ways = { deactivated: { active: false }, moved: { agency_id: id("agency.agadir") } };

const cases = Object.keys(gifts).flatMap((gift) => Object.keys(ways).map((way) => [gift, way]));

test.each(cases as [keyof typeof gifts, keyof typeof ways][])("%s while its agent is %s", async (gift, way) => {
  const asma = await backend.as("asma");
  for (let round = 0; round < 2; round++) {
    await backend.sql("update public.staff set active = true, agency_id = $2 where id = $1", [adil, casablanca]);
    const leave = async () => dataOf(await asma.from("staff").update(ways[way]).eq("id", adil).select("id"));
    const give = await gifts[gift]();
    const [given] = await Promise.all([give(), leave()]);
    expect([undefined, "assignee_not_in_agency"]).toContain(given.error?.message);
    expect(await countOf(backend.sql, "public.leads", "assignee_id = $1 and closed_at is null", [adil])).toBe(0);
    expect(await countOf(backend.sql, "public.follow_ups", "assignee_id = $1 and done_at is null", [adil])).toBe(0);
  }
});
