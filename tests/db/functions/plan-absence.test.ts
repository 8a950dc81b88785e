import { afterEach, expect, test } from "vitest";
import { absence, absenceCalls } from "../../support/absences.ts";
import { startBackend } from "../../support/backend.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf, expectRefusal } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;
const { plan, clear } = absenceCalls(backend);

afterEach(async () => {
  await clear();
});

test.each(["mounir", "rachid", "asma"] as const)("%s plans an absence that begins today: it begins", async (person) => {
  const lead = await newLead(sql, { assignee: "aicha" });
  const [overdue, within, after] = [
    await newFollowUp(sql, lead, { assignee: "aicha", due: "2026-09-28T09:00:00Z" }),
    await newFollowUp(sql, lead, { assignee: "aicha", due: "2026-10-03T18:00:00Z" }),
    await newFollowUp(sql, lead, { assignee: "aicha", due: "2026-10-04T09:00:00Z" }),
  ];
  const args = absence();
  expect(dataOf(await plan(person, args))).toMatchObject({
    id: args.p_id,
    staff_id: id("staff.aicha"),
    ended_at: null,
  });
  for (const followUp of [overdue, within]) {
    expect(await rowOf(sql, "public.follow_ups", { id: followUp })).toMatchObject({ assignee_id: id("staff.adil") });
    expect(await rowOf(sql, "public.lead_events", { follow_up_id: followUp, kind: "follow_up_handed" })).toMatchObject({
      lead_id: lead,
      actor_id: id(`staff.${person}`),
      to_staff_id: id("staff.adil"),
      changes: { absence: "begun", absence_id: args.p_id },
    });
  }
  expect(await rowOf(sql, "public.follow_ups", { id: after })).toMatchObject({ assignee_id: id("staff.aicha") });
  expect(await rowOf(sql, "public.leads", { id: lead })).toMatchObject({ assignee_id: id("staff.aicha") });
  expect(
    await countOf(sql, "public.notifications", "batch_id = $1 and staff_id = $2 and leads >= 2", [
      args.p_id,
      id("staff.adil"),
    ]),
  ).toBe(1);
});

test("one that begins later hands nothing yet", async () => {
  const followUp = await newFollowUp(sql, await newLead(sql), { assignee: "aicha", due: "2026-10-06T09:00:00Z" });
  const args = absence({ p_starts_on: "2026-10-05", p_ends_on: "2026-10-09" });
  expect(dataOf(await plan("mounir", args))).toMatchObject({ begun_at: null });
  expect(await rowOf(sql, "public.follow_ups", { id: followUp })).toMatchObject({ assignee_id: id("staff.aicha") });
});

test("a repeat changes nothing; other content under the same id is refused", async () => {
  const args = absence();
  const first = dataOf(await plan("mounir", args));
  expect(dataOf(await plan("mounir", args))).toEqual(first);
  expectRefusal(await plan("mounir", { ...args, p_ends_on: "2026-10-08" }), { status: 409, key: "id_taken" });
  expectRefusal(await plan("rachid", args), { status: 409, key: "id_taken" });
});

test.each(["adil", "hana", "driss", "ismail", "nobody"] as const)("%s plans none", async (person) => {
  expectRefusal(await plan(person, absence()), { status: 403, key: "not_allowed" });
});

test.each([
  ["majid", {}],
  ["rim", {}],
  ["mounir", { p_staff_id: id("staff.amal") }],
  ["mounir", { p_staff_id: id("staff.ismail") }],
  ["mounir", { p_staff_id: id("staff.hana") }],
  ["asma", { p_staff_id: newId() }],
] as const)("%s plans none of a person out of reach, or who is no agent (%o)", async (person, overrides) => {
  expectRefusal(await plan(person, absence(overrides)), { status: 404, key: "staff_not_found", field: "staff_id" });
});

test("nor in a closed agency", async () => {
  const args = absence({ p_staff_id: id("staff.salma") });
  expectRefusal(await plan("rachid", args), { status: 409, key: "agency_inactive" });
});

test.each(["aicha", "amal", "ismail", "hana", "rachid"])("%s does not stand in for aicha", async (person) => {
  const args = absence({ p_stand_in_id: id(`staff.${person}`) });
  expectRefusal(await plan("mounir", args), { status: 422, key: "stand_in_not_in_agency", field: "stand_in_id" });
});

test.each([
  ["2026-10-05", "2026-10-04", "dates_upside_down"],
  ["2026-10-01", "2026-10-04", "absence_in_past"],
  ["2026-10-05", "2027-02-02", "absence_too_long"],
])("from %s to %s: %s", async (p_starts_on, p_ends_on, key) => {
  expectRefusal(await plan("mounir", absence({ p_starts_on, p_ends_on })), { status: 422, key, field: "dates" });
});

test("120 days are the most, and a call needs its id", async () => {
  dataOf(await plan("mounir", absence({ p_starts_on: "2026-10-05", p_ends_on: "2027-02-01" })));
  const { p_id: _, ...rest } = absence();
  const mounir = await backend.as("mounir");
  // @ts-expect-error: what a careless client may send
  expectRefusal(await mounir.rpc("plan_absence", { ...rest, p_id: null }), {
    status: 422,
    key: "required",
    field: "id",
  });
});

test.each([
  ["the same person's", {}, "absence_overlaps", "dates"],
  ["on its last day", { p_starts_on: "2026-10-09", p_ends_on: "2026-10-12" }, "absence_overlaps", "dates"],
  [
    "by who is away",
    { p_staff_id: id("staff.mounir"), p_stand_in_id: id("staff.aicha") },
    "stand_in_away",
    "stand_in_id",
  ],
  ["of who stands in", { p_staff_id: id("staff.adil"), p_stand_in_id: id("staff.mounir") }, "stands_in", "staff_id"],
] as const)("a second one in those days, %s: %s", async (_, overrides, key, field) => {
  dataOf(await plan("mounir", absence({ p_starts_on: "2026-10-05", p_ends_on: "2026-10-09" })));
  const second = absence({ p_starts_on: "2026-10-07", p_ends_on: "2026-10-07", ...overrides });
  expect(expectRefusal(await plan("mounir", second), { status: 409, key, field })).toMatchObject({
    starts_on: "2026-10-05",
    ends_on: "2026-10-09",
  });
});

test("one may follow another, stand-ins may change", async () => {
  dataOf(await plan("mounir", absence({ p_starts_on: "2026-10-05", p_ends_on: "2026-10-09" })));
  dataOf(
    await plan(
      "mounir",
      absence({ p_starts_on: "2026-10-10", p_ends_on: "2026-10-12", p_stand_in_id: id("staff.mounir") }),
    ),
  );
});
