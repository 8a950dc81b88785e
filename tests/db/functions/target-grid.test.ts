import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf, expectRefusal } from "../../support/refusals.ts";
import { cell, targetsOf } from "../../support/targets.ts";

const backend = startBackend();
const { sql } = backend;
const targets = targetsOf(backend);
const edition = id("edition.2026");

describe("the grid", () => {
  test("has the edition, its caravans with their stops in tour order, and its months", async () => {
    const grid = await targets.grid("visitors");
    expect(grid.months).toEqual(["2026-09-01", "2026-10-01", "2026-11-01", "2026-12-01"]);
    const named = (scope: string, name: string) => `${scope} ${id(`${scope}.${name}`)}`;
    expect(grid.rows.map((row) => `${row.scope} ${row.id}`)).toEqual([
      named("edition", "2026"),
      named("caravan", "open.2026"),
      named("stop", "agadir"),
      named("stop", "casablanca"),
      named("stop", "tiznit"),
      named("caravan", "limited_income.2026"),
      named("stop", "mohammedia"),
      named("caravan", "abroad.2026"),
      named("stop", "paris"),
    ]);
  });

  test("has agencies by region where leads are counted, a closed one only while it has a target", async () => {
    const agencies = async () =>
      (await targets.grid("leads")).rows.filter(({ scope }) => scope === "agency").map((row) => row.id);
    const open = [id("agency.casablanca"), id("agency.mohammedia"), id("agency.agadir")];
    expect(await agencies()).toEqual(open);
    const settat = cell("agency", "settat", 5);
    dataOf(await targets.save("leads", [settat]));
    expect(await agencies()).toEqual([...open.slice(0, 2), settat.id, ...open.slice(2)]);
    dataOf(await targets.save("leads", [{ ...settat, value: null, seen: 5 }]));
    expect(await agencies()).toEqual(open);
  });

  test.each(["hana", "adil", "ismail", "nobody"] as const)("is not shown to %s", async (person) => {
    const client = await backend.as(person);
    expectRefusal(await client.rpc("target_grid", { p_edition_id: edition, p_measure: "leads" }), {
      status: 403,
      key: "not_allowed",
    });
  });

  test("of an edition that is not there is refused, to read and to write", async () => {
    const refusal = { status: 404, key: "edition_not_found", field: "edition_id" };
    const asma = await backend.as("asma");
    expectRefusal(await asma.rpc("target_grid", { p_edition_id: newId(), p_measure: "leads" }), refusal);
    expectRefusal(await targets.save("leads", [], "asma", newId()), refusal);
  });
});

describe("the history of a target", () => {
  test("tells who changed it when, from what to what, newest first, also to the directoire", async () => {
    const one = cell("stop", "mohammedia", 620, { seen: 500 });
    dataOf(await targets.save("visitors", [one]));
    dataOf(await targets.save("visitors", [{ ...one, value: null, seen: 620 }]));
    const told = await targets.history("visitors", one, "driss");
    expect(told).toMatchObject([
      { from: 620, to: null, by: expect.any(String), at: expect.any(String) },
      { from: 500, to: 620, by: expect.any(String) },
      // the house itself, when the stop was made
      { from: null, to: 500, by: null },
    ]);
    expect(await targets.history("leads", one)).toEqual([]);
    expect(await targets.history("visitors", { id: one.id, month: "2026-10-01" })).toEqual([]);
  });

  test("stays when the stop goes", async () => {
    const asma = await backend.as("asma");
    const stop = { id: newId(), caravan_id: id("caravan.abroad.2026"), position: 2, city_id: id("city.paris") };
    const days = { time_zone: "Europe/Paris", starts_on: "2026-10-10", ends_on: "2026-10-11" };
    const row = { ...stop, ...days, host_agency_id: id("agency.agadir"), target_visitors: 10 };
    expect((await asma.from("stops").insert(row)).error).toBeNull();
    const leads = { ...cell("stop", "", 4), id: stop.id };
    dataOf(await targets.save("leads", [leads]));
    dataOf(await asma.from("stops").delete().eq("id", stop.id).select("id").single());
    const last = (told: { from: unknown; to: unknown }[]) => told.map(({ from, to }) => [from, to]);
    expect(last(await targets.history("leads", leads))).toEqual([
      [4, null],
      [null, 4],
    ]);
    expect(last(await targets.history("visitors", leads))).toEqual([
      [10, null],
      [null, 10],
    ]);
  });

  test.each(["hana", "adil", "mounir", "rachid", "ismail", "nobody"] as const)("is not told to %s", async (person) => {
    const client = await backend.as(person);
    const args = { p_edition_id: edition, p_measure: "leads", p_id: edition } as const;
    expectRefusal(await client.rpc("target_history", args), { status: 403, key: "not_allowed" });
  });

  test("is rewritten by nobody, not by the house either", async () => {
    for (const statement of ["update public.target_changes set new_value = 1", "delete from public.target_changes"])
      await expect(sql(statement)).rejects.toMatchObject({ message: "target_changes_never_rewritten", code: "PT403" });
  });
});
