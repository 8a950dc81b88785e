import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { countedFigures, rollupErrors, shownFigures } from "../../support/figures.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf, expectRefusal } from "../../support/refusals.ts";
import { registerAs, registration } from "../../support/registration.ts";
import { rowOf } from "../../support/sql.ts";

const backend = startBackend();
const paris = id("stop.paris");

const countAt = async (p_occurred_at: string, p_id = newId()) => {
  const hana = await backend.as("hana");
  const answer = await hana.rpc("register_visit", { p_id, p_stop_id: paris, p_party_size: 3, p_occurred_at });
  return dataOf(answer) as { id: string; day: string };
};

const visitorsOn = async (day: string) =>
  (await shownFigures(backend, { p_kinds: ["abroad"], p_from: day, p_to: day })).totals.visitors;

describe("a visit in Paris lands on the Paris day", () => {
  test.each([
    ["23:30 in Paris", "2026-10-01T23:30:00+02:00", "2026-10-01"],
    [
      "half an hour after midnight there, the day before in Casablanca and London",
      "2026-09-30T22:30:00Z",
      "2026-10-01",
    ],
    ["the last minute", "2026-09-30T23:59:59.999+02:00", "2026-09-30"],
    ["the first minute, told by a device on Moroccan time", "2026-09-30T23:00:00+01:00", "2026-10-01"],
  ])("at %s", async (_, at, day) => {
    const before = await visitorsOn(day);
    expect((await countAt(at)).day).toBe(day);
    expect(await visitorsOn(day)).toBe(before + 3);
    expect((await shownFigures(backend, { p_from: day, p_to: day })).totals).toMatchObject(
      await countedFigures(backend.sql, { p_from: day, p_to: day }),
    );
  });

  test("and the stop begins and ends by the Paris clock", async () => {
    const hana = await backend.as("hana");
    const early = { p_id: newId(), p_stop_id: paris, p_party_size: 1, p_occurred_at: "2026-09-29T21:59:00Z" };
    expectRefusal(await hana.rpc("register_visit", early), { status: 409, key: "stop_not_begun", field: "stop_id" });
    dataOf(await hana.rpc("register_visit", { ...early, p_occurred_at: "2026-09-29T22:00:00Z" }));
  });
});

test("a visit registered twice with the same id counts once", async () => {
  const before = await visitorsOn("2026-10-01");
  const p_id = newId();
  await countAt("2026-10-01T18:00:00Z", p_id);
  await countAt("2026-10-01T18:00:00Z", p_id);
  expect(await visitorsOn("2026-10-01")).toBe(before + 3);
});

test("a lead registered late is born on the day of its visit", async () => {
  const day = "2026-10-01";
  const leadsOn = async () => (await shownFigures(backend, { p_from: day, p_to: day })).totals.leads;
  const before = await leadsOn();
  const registered = dataOf(
    await registerAs(backend, "hana", registration({ p_stop_id: paris, p_occurred_at: "2026-10-01T09:00:00Z" })),
  );
  expect(registered).toMatchObject({ new_lead: true });
  expect(await leadsOn()).toBe(before + 1);
  expect(await rollupErrors(backend.sql)).toEqual([]);
});

test("a visit taken back counts no more", async () => {
  const before = await visitorsOn("2026-10-01");
  const { id: p_id } = await countAt("2026-10-01T18:00:00Z");
  expect((await (await backend.as("hana")).rpc("undo_visit", { p_id })).error).toBeNull();
  expect(await visitorsOn("2026-10-01")).toBe(before);
});

test("a registration refused counts for nothing", async () => {
  const before = (await shownFigures(backend)).totals;
  const answer = await registerAs(backend, "hana", registration({ p_stop_id: paris, p_consents: [] }));
  expectRefusal(answer, { status: 422, key: "consent_required", field: "consents" });
  expect((await shownFigures(backend)).totals).toMatchObject(before);
});

describe("a stop that moves to another time zone", () => {
  const zoneOf = async (time_zone: string) => {
    const asma = await backend.as("asma");
    return asma.from("stops").update({ time_zone }).eq("id", paris).select("id");
  };

  test("has its visits' days set again, and its figures counted anew", async () => {
    const visit = await countAt("2026-10-01T22:30:00Z");
    expect(visit.day).toBe("2026-10-02");
    // From here on nothing of the stop's visits lies before its first day in New York.
    await backend.sql("delete from public.visits where stop_id = $1 and occurred_at < '2026-09-30T04:00:00Z'", [paris]);
    expect((await zoneOf("America/New_York")).data).toHaveLength(1);
    expect(await rowOf(backend.sql, "public.visits", { id: visit.id })).toMatchObject({ day: "2026-10-01" });
    expect(await rollupErrors(backend.sql)).toEqual([]);
    expect((await shownFigures(backend)).totals).toMatchObject(await countedFigures(backend.sql));
  });

  test("but not when a visit would fall outside its days", async () => {
    await backend.sql("update public.stops set time_zone = 'Europe/Paris' where id = $1", [paris]);
    await countAt("2026-09-29T22:30:00Z");
    const refusal = { status: 409, key: "stop_has_visits_outside", field: "starts_on" };
    expectRefusal(await zoneOf("America/New_York"), refusal);
    expect(await rollupErrors(backend.sql)).toEqual([]);
  });
});
