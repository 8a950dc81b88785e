import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import { expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { rowOf } from "../../support/sql.ts";

const backend = startBackend();
const asma = () => backend.as("asma");

const editStop = async (stop: string, set: Partial<Record<"starts_on" | "ends_on" | "time_zone" | "venue", string>>) =>
  (await asma())
    .from("stops")
    .update(set)
    .eq("id", id(`stop.${stop}`))
    .select("id");

describe("a stop", () => {
  test.each([
    [{ time_zone: "Africa/Casa" }, "time_zone_unknown", "time_zone"],
    [{ starts_on: "2026-08-31" }, "dates_outside_caravan", "starts_on"],
    [{ ends_on: "2026-10-19" }, "dates_outside_caravan", "starts_on"],
  ])("is refused with %o", async (set, key, field) => {
    expectRefusal(await editStop("tiznit", set), { status: 422, key, field });
  });

  test.each([
    [{ ends_on: "2026-10-01" }, "23514", "stops_dates_in_order"],
    [{ venue: "a".repeat(201) }, "23514", "stops_venue_length"],
  ])("is refused with %o, by its constraint", async (set, code, constraint) => {
    expectSqlState(await editStop("tiznit", set), code, constraint);
  });

  test("keeps the days on which visitors were counted", async () => {
    const refusal = { status: 409, key: "stop_has_visits_outside", field: "starts_on" };
    expectRefusal(await editStop("casablanca", { starts_on: "2026-10-02" }), refusal);
    expect((await editStop("casablanca", { ends_on: "2026-10-05" })).data).toHaveLength(1);
  });

  test("with visits is not removed", async () => {
    const removed = (await asma()).from("stops").delete().eq("id", id("stop.casablanca"));
    expectSqlState(await removed, "23503", "visits_stop_id_fkey");
  });

  test("does not take another's place in the tour", async () => {
    const moved = (await asma()).from("stops").update({ position: 1 }).eq("id", id("stop.tiznit"));
    expectSqlState(await moved, "23505", "stops_position_free");
  });
});

describe("a caravan", () => {
  test("keeps its stops inside its dates", async () => {
    const edit = async (set: { starts_on?: string; ends_on?: string }) =>
      (await asma()).from("caravans").update(set).eq("id", id("caravan.open.2026")).select("id");
    const refusal = { status: 422, key: "dates_outside_caravan", field: "starts_on" };
    expectRefusal(await edit({ ends_on: "2026-10-17" }), refusal);
    expectRefusal(await edit({ starts_on: "2026-09-11" }), refusal);
    expect((await edit({ starts_on: "2026-09-10" })).data).toHaveLength(1);
  });

  test.each([
    { starts_on: "2026-08-31" },
    { ends_on: "2026-12-06" },
    { starts_on: "2025-09-01", ends_on: "2027-01-01" },
  ])("lies within its edition: not %o", async (set) => {
    const answer = await (await asma()).from("caravans").update(set).eq("id", id("caravan.abroad.2026")).select("id");
    const detail = expectRefusal(answer, { status: 422, key: "dates_outside_edition", field: "starts_on" });
    expect(detail).toEqual({ starts_on: "2026-09-01", ends_on: "2026-12-05" });
    expect(await rowOf(backend.sql, "public.caravans", { id: id("caravan.abroad.2026") })).toMatchObject({
      version: 1,
    });
  });

  test("is added within its edition only", async () => {
    const admin = await asma();
    const added = { id: newId(), edition_id: id("edition.2025"), kind: "abroad" as const };
    const outside = await admin.from("caravans").insert({ ...added, starts_on: "2025-09-01", ends_on: "2025-12-06" });
    expectRefusal(outside, { status: 422, key: "dates_outside_edition", field: "starts_on" });
    const inside = await admin.from("caravans").insert({ ...added, starts_on: "2025-09-01", ends_on: "2025-12-05" });
    expect(inside.error).toBeNull();
    await admin.from("caravans").delete().eq("id", added.id);
  });

  test("is the only one of its kind in an edition", async () => {
    const second = {
      edition_id: id("edition.2026"),
      kind: "open" as const,
      starts_on: "2026-09-01",
      ends_on: "2026-09-30",
    };
    expectSqlState(await (await asma()).from("caravans").insert(second), "23505", "caravans_one_of_a_kind");
  });

  test("with stops is not removed, nor is its edition", async () => {
    const admin = await asma();
    expectSqlState(await admin.from("caravans").delete().eq("id", id("caravan.abroad.2026")), "23503");
    expectSqlState(await admin.from("editions").delete().eq("id", id("edition.2026")), "23503");
  });
});

describe("an edition", () => {
  const edit = async (set: { starts_on?: string; ends_on?: string; theme_en?: string }) =>
    (await asma()).from("editions").update(set).eq("id", id("edition.2026")).select("id");

  test("keeps its caravans inside its dates", async () => {
    const refusal = { status: 422, key: "dates_outside_edition", field: "starts_on" };
    expectRefusal(await edit({ ends_on: "2026-12-04" }), refusal);
    expectRefusal(await edit({ starts_on: "2026-09-02" }), refusal);
    expectRefusal(await edit({ starts_on: "2027-09-01", ends_on: "2027-12-05" }), refusal);
    expect((await edit({ starts_on: "2026-08-15", ends_on: "2026-12-31" })).data).toHaveLength(1);
    expect((await edit({ starts_on: "2026-09-01", ends_on: "2026-12-05" })).data).toHaveLength(1);
  });

  test("may have its other words changed while a caravan stands at its edge", async () => {
    expect((await edit({ theme_en: "Public squares for all" })).data).toHaveLength(1);
  });

  test("does not end before it begins", async () => {
    const row = { number: 8, year: 2030, theme_fr: "a", theme_ar: "ا", theme_en: "a" };
    const upsideDown = { ...row, starts_on: "2030-09-02", ends_on: "2030-09-01" };
    expectSqlState(await (await asma()).from("editions").insert(upsideDown), "23514", "editions_dates_in_order");
  });
});

describe("a posting", () => {
  test.each(["adil", "asma", "mounir"])("is for hosts, not for %s", async (person) => {
    const row = { stop_id: id("stop.paris"), staff_id: id(`staff.${person}`) };
    const answer = await (await asma()).from("stop_postings").insert(row);
    expectRefusal(answer, { status: 422, key: "posting_needs_host", field: "staff_id" });
  });

  test("withdrawn, the host loses the stop and what was captured there", async () => {
    const hamid = await backend.as("hamid");
    const admin = await asma();
    const row = { stop_id: id("stop.casablanca"), staff_id: id("staff.hamid") };
    const seen = async () =>
      (await hamid.from("visits").select("id, prospects!visits_prospect_id_fkey(full_name)").eq("stop_id", row.stop_id))
        .data;
    const nadia = { id: id("visit.nadia"), prospects: { full_name: "Nadia" } };
    expect(await seen()).toEqual(expect.arrayContaining([nadia]));
    await admin.from("stop_postings").delete().match(row);
    expect(await seen()).toEqual([]);
    expect((await hamid.from("prospects").select("id").eq("id", id("prospect.nadia"))).data).toEqual([]);
    expect((await hamid.from("stops").select("id")).data).toEqual([{ id: id("stop.mohammedia") }]);
    await admin.from("stop_postings").insert(row);
  });
});

test.each([
  ["agencies", { code: "x" }, "agencies_code_format"],
  ["agencies", { phone: "0522 00 00 00" }, "agencies_phone_e164"],
  ["agencies", { name_ar: " " }, "agencies_name_ar_length"],
  ["editions", { theme_fr: "" }, "editions_theme_fr_length"],
  ["editions", { year: 1999 }, "editions_year_range"],
] as const)("%s refuses %o", async (table, set, constraint) => {
  const row = table === "agencies" ? id("agency.casablanca") : id("edition.2026");
  expectSqlState(await (await asma()).from(table).update(set).eq("id", row), "23514", constraint);
});

test("two editions do not share a year", async () => {
  const second = {
    id: newId(),
    number: 9,
    year: 2026,
    theme_fr: "a",
    theme_ar: "ا",
    theme_en: "a",
    starts_on: "2026-01-01",
    ends_on: "2026-01-02",
  };
  expectSqlState(await (await asma()).from("editions").insert(second), "23505", "editions_year_key");
  expect(await rowOf(backend.sql, "public.editions", { id: second.id })).toBeUndefined();
});
