import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id } from "../../support/ids.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";
import { type Cell, cell, type Measure, targetsOf } from "../../support/targets.ts";

const backend = startBackend();
const { sql } = backend;
const targets = targetsOf(backend);
const edition = id("edition.2026");

describe("saving", () => {
  test("sets many cells at once, a stop's own among them, changes and clears them", async () => {
    const cells = [
      cell("edition", "2026", 3200, { seen: 3000 }),
      cell("caravan", "open.2026", 1500, { month: "2026-10-01" }),
      cell("stop", "agadir", 700, { seen: 500 }),
      cell("stop", "agadir", 700, { month: "2026-09-01" }),
    ];
    expect(dataOf(await targets.save("visitors", cells))).toEqual({ saved: 4 });
    for (const one of cells) expect(await targets.value("visitors", one)).toBe(one.value);
    expect(await rowOf(sql, "public.stops", { id: id("stop.agadir") })).toMatchObject({ target_visitors: 700 });
    expect(await countOf(sql, "public.targets", "stop_id is not null and month is null")).toBe(0);

    const cleared = cells.slice(1).map((one) => ({ ...one, value: null, seen: one.value }));
    expect(dataOf(await targets.save("visitors", cleared))).toEqual({ saved: 3 });
    for (const one of cleared) expect(await targets.value("visitors", one)).toBeUndefined();
    expect(await rowOf(sql, "public.stops", { id: id("stop.agadir") })).toMatchObject({ target_visitors: 0 });
  });

  test("again changes nothing, and tells the history nothing", async () => {
    const cells = [cell("caravan", "abroad.2026", 900), cell("stop", "paris", 650, { seen: 500 })];
    expect(dataOf(await targets.save("visitors", cells))).toEqual({ saved: 2 });
    const before = await countOf(sql, "public.target_changes");
    expect(dataOf(await targets.save("visitors", cells))).toEqual({ saved: 0 });
    expect(
      dataOf(await targets.save("visitors", [{ ...cells[0], value: null, seen: null, month: "2026-10-01" }])),
    ).toEqual({
      saved: 0,
    });
    expect(await countOf(sql, "public.target_changes")).toBe(before);
  });

  test("holds the sales of an edition, more than four bytes can count", async () => {
    const all = cell("edition", "2026", 100_000_000_000);
    dataOf(await targets.save("sold_mad", [all]));
    expect(await targets.value("sold_mad", all)).toBe(100_000_000_000);
    expect(await targets.history("sold_mad", all)).toMatchObject([{ from: null, to: 100_000_000_000 }]);
  });

  test("over what somebody else has set meanwhile is refused with both versions, and nothing is written", async () => {
    const theirs = cell("agency", "agadir", 40);
    const stop = cell("stop", "tiznit", 33);
    dataOf(await targets.save("leads", [theirs, stop]));
    const mine = [
      { ...theirs, value: 60 },
      { ...stop, value: null },
      cell("agency", "mohammedia", 20),
      // the same as theirs is no quarrel
      cell("caravan", "open.2026", 120, { seen: 7 }),
    ];
    const detail = expectRefusal(await targets.save("leads", mine), { status: 409, key: "stale" });
    const kept = [
      { scope: "agency", id: theirs.id, month: null, value: 40, at: expect.any(String) },
      { scope: "stop", id: stop.id, month: null, value: 33, at: expect.any(String) },
    ];
    expect(detail).toEqual({ cells: expect.arrayContaining(kept) });
    expect(detail.cells).toHaveLength(2);
    expect(await targets.value("leads", cell("agency", "mohammedia", 0))).toBeUndefined();
    // A colleague took it away.
    const gone = expectRefusal(await targets.save("leads", [cell("edition", "2026", 5, { seen: 900 })]), {
      status: 409,
      key: "stale",
    });
    expect(gone).toEqual({ cells: [{ scope: "edition", id: edition, month: null, value: null, at: null }] });
  });

  test("a stop's own target over one that was set in its form is refused", async () => {
    const asma = await backend.as("asma");
    dataOf(await asma.from("stops").update({ target_visitors: 811 }).eq("id", id("stop.tiznit")).select("id").single());
    const detail = expectRefusal(await targets.save("visitors", [cell("stop", "tiznit", 900, { seen: 500 })]), {
      status: 409,
      key: "stale",
    });
    expect(detail).toMatchObject({ cells: [{ scope: "stop", value: 811 }] });
  });

  test.each<[string, Measure, Cell, object]>([
    [
      "a caravan of another edition",
      "leads",
      cell("caravan", "open.2025", 5),
      { key: "target_elsewhere", field: "id" },
    ],
    ["another edition", "leads", cell("edition", "2025", 5), { key: "target_elsewhere", field: "id" }],
    [
      "a month before a stop begins",
      "leads",
      cell("stop", "tiznit", 5, { month: "2026-09-01" }),
      { key: "target_month_outside", field: "month" },
    ],
    [
      "a month after the edition ends",
      "visitors",
      cell("edition", "2026", 5, { month: "2027-01-01" }),
      { key: "target_month_outside", field: "month" },
    ],
  ])("%s is refused", async (_, measure, wrong, refusal) => {
    expectRefusal(await targets.save(measure, [wrong]), {
      status: 422,
      ...(refusal as { key: string; field: string }),
    });
  });

  test("a stop of another edition is refused, whichever target of it is meant", async () => {
    for (const [measure, seen] of [
      ["visitors", null],
      ["leads", null],
    ] as const)
      expectRefusal(
        await targets.save(measure, [cell("stop", "casablanca", 5, { seen })], "asma", id("edition.2025")),
        {
          status: 422,
          key: "target_elsewhere",
          field: "id",
        },
      );
    expect(await rowOf(sql, "public.stops", { id: id("stop.casablanca") })).toMatchObject({ target_visitors: 500 });
  });

  test("two values for one cell are refused", async () => {
    const [one, other] = [1, 2].map((value) => cell("caravan", "limited_income.2026", value));
    expectRefusal(await targets.save("leads", [one ?? {}, other ?? {}]), {
      status: 422,
      key: "invalid_value",
      field: "rows",
    });
  });

  test.each<[string, Measure, object, string, string]>([
    ["less than none", "leads", cell("edition", "2026", -1), "23514", "targets_value_range"],
    ["more than ten million", "leads", cell("edition", "2026", 10_000_001), "23514", "targets_value_range"],
    ["the middle of a month", "leads", cell("edition", "2026", 1, { month: "2026-10-02" }), "23514", "first_day"],
    ["visitors of an agency", "visitors", cell("agency", "agadir", 1), "23514", "targets_visitors_of_no_agency"],
    [
      "identified visitors of an agency",
      "identified_visitors",
      cell("agency", "agadir", 1),
      "23514",
      "targets_visitors_of_no_agency",
    ],
    ["too many dirhams", "sold_mad", cell("caravan", "open.2026", 100_000_000_001), "23514", "targets_value_range"],
    ["over three months", "first_response_hours", cell("edition", "2026", 2161), "23514", "targets_value_range"],
    ["an agency that is not there", "leads", cell("agency", "nowhere", 1), "23503", "targets_agency_id_fkey"],
    ["half a lead", "leads", { ...cell("edition", "2026", 1), value: 12.5 }, "22P02", "12.5"],
    ["words", "leads", { ...cell("edition", "2026", 1), value: "many" }, "22P02", "many"],
    ["nobody's", "leads", { ...cell("edition", "2026", 1), scope: "country" }, "22P02", "country"],
  ])("%s is refused", async (_, measure, wrong, state, words) => {
    expectSqlState(await targets.save(measure, [wrong]), state, words);
  });
});
