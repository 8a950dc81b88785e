import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { absence, absenceCalls } from "../../support/absences.ts";
import { startBackend } from "../../support/backend.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf, expectRefusal, jsonOf } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;
const { plan, change, end, settle, on, clear } = absenceCalls(backend);

afterEach(async () => {
  await clear();
});

interface Answer {
  id: string;
  version: number;
}

const assigneeOf = async (table: "leads" | "follow_ups", key: string) =>
  (await rowOf<{ assignee_id: string | null }>(sql, `public.${table}`, { id: key }))?.assignee_id;
const versionOf = async (table: "leads" | "absences", key: string) =>
  (await rowOf<{ version: number }>(sql, `public.${table}`, { id: key }))?.version ?? 0;
const toDo = async (due: string) =>
  newFollowUp(sql, await newLead(sql, { assignee: "aicha" }), { assignee: "aicha", due });
const give = async (lead: string, to: string) => {
  const p_version = await versionOf("leads", lead);
  const mounir = await backend.as("mounir");
  return mounir.rpc("assign_lead", { p_id: newId(), p_lead_id: lead, p_assignee_id: id(`staff.${to}`), p_version });
};
const mounirInstead = { p_stand_in_id: id("staff.mounir") };

describe("one to come", () => {
  const days = { p_starts_on: "2026-10-12", p_ends_on: "2026-10-13" };
  let away: string;
  beforeEach(async () => {
    away = jsonOf<Answer>(await plan("mounir", absence(days))).id;
  });

  test.each(["mounir", "rachid", "asma"] as const)("has its days and stand-in changed by %s", async (person) => {
    const wanted = { p_starts_on: "2026-10-14", p_ends_on: "2026-10-20", ...mounirInstead };
    expect(dataOf(await change(person, away, 1, wanted))).toMatchObject({
      starts_on: "2026-10-14",
      ends_on: "2026-10-20",
      stand_in_id: id("staff.mounir"),
      changed_by: id(`staff.${person}`),
      begun_at: null,
      version: 2,
    });
    expect(await countOf(sql, "public.absence_handings", "absence_id = $1", [away])).toBe(0);
  });

  test("begins at once when it is moved to today", async () => {
    const followUp = await toDo("2026-10-03T09:00:00Z");
    dataOf(await change("mounir", away, 1, { p_starts_on: "2026-10-02", p_ends_on: "2026-10-03" }));
    expect(await assigneeOf("follow_ups", followUp)).toBe(id("staff.adil"));
  });

  test.each([
    ["from a past day", { p_starts_on: "2026-10-01", p_ends_on: "2026-10-13" }, 422, "absence_in_past", "dates"],
    ["upside down", { p_starts_on: "2026-10-14" }, 422, "dates_upside_down", "dates"],
    ["too long", { p_ends_on: "2027-02-09" }, 422, "absence_too_long", "dates"],
    ["by a host", { p_stand_in_id: id("staff.hana") }, 422, "stand_in_not_in_agency", "stand_in_id"],
    ["by themselves", { p_stand_in_id: id("staff.aicha") }, 422, "stand_in_not_in_agency", "stand_in_id"],
    [
      "by somebody of another agency",
      { p_stand_in_id: id("staff.amal") },
      422,
      "stand_in_not_in_agency",
      "stand_in_id",
    ],
  ])("%s: refused", async (_, wanted, status, key, field) => {
    expectRefusal(await change("mounir", away, 1, { ...days, ...wanted }), { status, key, field });
  });

  test("is no hindrance to itself, another absence is", async () => {
    dataOf(await change("mounir", away, 1, { ...days, p_ends_on: "2026-10-16" }));
    const later = absence({ p_starts_on: "2026-10-19", p_ends_on: "2026-10-20" });
    dataOf(await plan("mounir", later));
    const overlapping = { ...days, p_ends_on: "2026-10-19" };
    expectRefusal(await change("mounir", away, 2, overlapping), {
      status: 409,
      key: "absence_overlaps",
      field: "dates",
    });
    const standIn = { p_staff_id: id("staff.mounir"), p_stand_in_id: id("staff.adil"), ...days };
    dataOf(await plan("rachid", absence(standIn)));
    expectRefusal(await change("mounir", away, 2, { ...days, ...mounirInstead }), {
      status: 409,
      key: "stand_in_away",
      field: "stand_in_id",
    });
  });

  test("who is to stand in meanwhile does not go away by a change", async () => {
    const other = absence({ p_staff_id: id("staff.mounir"), p_starts_on: "2026-11-02", p_ends_on: "2026-11-03" });
    dataOf(await plan("rachid", { ...other, p_stand_in_id: id("staff.aicha") }));
    const wanted = { p_starts_on: "2026-11-01", p_ends_on: "2026-11-05" };
    expectRefusal(await change("mounir", away, 1, wanted), { status: 409, key: "stands_in", field: "staff_id" });
  });
});

describe("one that has begun", () => {
  let away: string;
  let version: number;
  let soon: string;
  let late: string;
  beforeEach(async () => {
    soon = await toDo("2026-10-03T09:00:00Z");
    late = await toDo("2026-10-06T09:00:00Z");
    const begun = jsonOf<Answer>(await plan("mounir", absence({ p_ends_on: "2026-10-06" })));
    ({ id: away, version } = begun);
  });

  test("keeps its first day, and does not end before today", async () => {
    for (const p_starts_on of ["2026-10-01", "2026-10-05"])
      expectRefusal(await change("mounir", away, version, { p_starts_on, p_ends_on: "2026-10-06" }), {
        status: 409,
        key: "absence_begun",
        field: "dates",
      });
    await on("2026-10-05", async () => {
      expectRefusal(await change("mounir", away, version, { p_ends_on: "2026-10-04" }), {
        status: 422,
        key: "absence_in_past",
        field: "dates",
      });
      dataOf(await change("mounir", away, version, { p_ends_on: "2026-10-05" }));
    });
  });

  test("made longer hands more", async () => {
    const later = await toDo("2026-10-08T09:00:00Z");
    dataOf(await change("mounir", away, version, { p_ends_on: "2026-10-08" }));
    expect(await assigneeOf("follow_ups", later)).toBe(id("staff.adil"));
  });

  test("made shorter gives back what is due after it, with an event; made longer again, hands it again", async () => {
    const { version: next } = jsonOf<Answer>(await change("mounir", away, version, { p_ends_on: "2026-10-04" }));
    expect(await assigneeOf("follow_ups", soon)).toBe(id("staff.adil"));
    expect(await assigneeOf("follow_ups", late)).toBe(id("staff.aicha"));
    const back = "follow_up_id = $1 and changes ->> 'absence' = 'changed' and to_staff_id = $2 and actor_id = $3";
    expect(await countOf(sql, "public.lead_events", back, [late, id("staff.aicha"), id("staff.mounir")])).toBe(1);
    dataOf(await change("mounir", away, next, { p_ends_on: "2026-10-06" }));
    expect(await assigneeOf("follow_ups", late)).toBe(id("staff.adil"));
  });

  test("with another stand-in: what the first had and nobody decided about goes along, and comes back in the end", async () => {
    const [fresh, kept, own] = [await newLead(sql), await newLead(sql), await newLead(sql, { assignee: "adil" })];
    for (const lead of [fresh, kept]) dataOf(await give(lead, "aicha"));
    dataOf(await give(kept, "mounir"));
    dataOf(await give(kept, "adil"));
    const onFresh = await newFollowUp(sql, fresh, { assignee: "aicha", due: "2026-10-03T10:00:00Z" });
    const ofFresh = await newFollowUp(sql, fresh, { assignee: "adil", due: "2026-10-20T10:00:00Z" });
    await settle("mounir");
    const done = await toDo("2026-10-03T11:00:00Z");
    await settle("mounir");
    await sql("update public.follow_ups set done_at = private.now(), outcome = 'reached' where id = $1", [done]);

    const seen = await versionOf("absences", away);
    const wanted = { p_ends_on: "2026-10-06", ...mounirInstead };
    const { version: next } = jsonOf<Answer>(await change("rachid", away, seen, wanted));
    const standIns = { [soon]: "mounir", [late]: "mounir", [onFresh]: "mounir", [ofFresh]: "mounir", [done]: "adil" };
    for (const [followUp, who] of Object.entries(standIns))
      expect(await assigneeOf("follow_ups", followUp), followUp).toBe(id(`staff.${who}`));
    for (const [lead, who] of [
      [fresh, "mounir"],
      [kept, "adil"],
      [own, "adil"],
    ] as const)
      expect(await assigneeOf("leads", lead)).toBe(id(`staff.${who}`));
    expect(
      await rowOf(sql, "public.assignments", { lead_id: fresh, to_assignee_id: id("staff.mounir") }),
    ).toMatchObject({
      from_assignee_id: id("staff.adil"),
      meant_for_id: id("staff.aicha"),
      assigned_by: id("staff.rachid"),
    });
    expect(
      await countOf(sql, "public.absence_handings", "absence_id = $1 and lead_id = $2 and follow_up_id is null", [
        away,
        fresh,
      ]),
    ).toBe(1);

    const more = await newLead(sql);
    dataOf(await give(more, "aicha"));
    expect(await assigneeOf("leads", more)).toBe(id("staff.mounir"));
    dataOf(await end("mounir", away, next));
    for (const lead of [fresh, more]) expect(await assigneeOf("leads", lead)).toBe(id("staff.aicha"));
    for (const followUp of [soon, late, onFresh, ofFresh])
      expect(await assigneeOf("follow_ups", followUp)).toBe(id("staff.aicha"));
    expect(await assigneeOf("leads", kept)).toBe(id("staff.adil"));
  });

  test("a stand-in's own work stays theirs", async () => {
    const own = await newFollowUp(sql, await newLead(sql, { assignee: "adil" }), {
      assignee: "adil",
      due: "2026-10-03T09:00:00Z",
    });
    dataOf(await change("mounir", away, version, { p_ends_on: "2026-10-04", ...mounirInstead }));
    expect(await assigneeOf("follow_ups", own)).toBe(id("staff.adil"));
    expect(await assigneeOf("follow_ups", soon)).toBe(id("staff.mounir"));
    expect(await assigneeOf("follow_ups", late)).toBe(id("staff.aicha"));
  });

  test("a repeat changes nothing; old versions, other people, what is over and closed agencies are refused", async () => {
    const p_id = newId();
    const wanted = { p_ends_on: "2026-10-05" };
    expectRefusal(await change("mounir", away, version + 1, wanted), { status: 409, key: "stale" });
    for (const person of ["adil", "aicha", "hana", "driss", "ismail", "nobody"] as const)
      expectRefusal(await change(person, away, version, wanted), { status: 403, key: "not_allowed" });
    for (const person of ["majid", "rim"] as const)
      expectRefusal(await change(person, away, version, wanted), { status: 404, key: "absence_not_found" });
    const agency = (active: boolean) =>
      sql("update public.agencies set active = $2 where id = $1", [id("agency.casablanca"), active]);
    await agency(false);
    expectRefusal(await change("rachid", away, version, wanted), { status: 409, key: "agency_inactive" });
    await agency(true);
    const first = jsonOf<Answer>(await change("mounir", away, version, wanted, p_id));
    expect(dataOf(await change("mounir", away, version, wanted, p_id))).toEqual(first);
    expectRefusal(await change("mounir", away, version, { p_ends_on: "2026-10-08" }, p_id), {
      status: 409,
      key: "stale",
    });
    await on("2026-10-10", async () => {
      const over = { p_ends_on: "2026-10-12" };
      expectRefusal(await change("mounir", away, first.version, over), { status: 409, key: "absence_ended" });
    });
    dataOf(await end("mounir", away, first.version));
    expectRefusal(await change("mounir", away, first.version, wanted), { status: 409, key: "absence_ended" });
    expect(dataOf(await change("mounir", away, version, wanted, p_id))).toMatchObject({ id: away });
  });
});
