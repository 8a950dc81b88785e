import { describe, expect, test } from "vitest";
import type { KindOfEdition } from "./api";
import { changeOf } from "./Change";
import { curveOf, visitorsSince } from "./editionCurves";
import { sorted } from "./useCompared";

describe("rows in order", () => {
  const rows = [
    { name: "b", leads: 3 },
    { name: "a", leads: null },
    { name: "é", leads: 9 },
    { name: "z", leads: 3 },
  ];
  const columns = [
    { key: "name", raw: (row: (typeof rows)[number]) => row.name },
    { key: "leads", raw: (row: (typeof rows)[number]) => row.leads },
  ];
  const names = (key: string, descending: boolean) =>
    sorted(rows, columns, { key, descending }, "fr")
      .map(({ name }) => name)
      .join("");

  test("go by number or by name in the reader's language; what has no value comes last, equals keep their order", () => {
    expect(names("leads", true)).toBe("ébza");
    expect(names("leads", false)).toBe("bzéa");
    expect(names("name", false)).toBe("abéz");
  });

  test("go by what a column says they are ordered by: a few are more than none", () => {
    const few = [{ leads: 0 }, { leads: null }, { leads: 7 }];
    const column = {
      key: "leads",
      raw: (row: (typeof few)[number]) => row.leads,
      order: (row: (typeof few)[number]) => row.leads ?? 1,
    };
    expect(sorted(few, [column], { key: "leads", descending: true }, "fr").map(({ leads }) => leads)).toEqual([
      7,
      null,
      0,
    ]);
  });

  test("stay as they are for a column that is not there", () => {
    expect(names("gone", true)).toBe("baéz");
  });
});

test("a change is told only against something", () => {
  expect([changeOf(120, 100), changeOf(50, 100), changeOf(0, 100)].map((change) => change?.toFixed(2))).toEqual([
    "0.20",
    "-0.50",
    "-1.00",
  ]);
  expect([changeOf(5, 0), changeOf(5, undefined), changeOf(null, 3)]).toEqual([null, null, null]);
});

describe("an edition's visitors", () => {
  const kind = (part: Partial<KindOfEdition>): KindOfEdition => ({
    caravan_kind: "open",
    stops: 2,
    tour_days: 0,
    visits: 10,
    visitors: 30,
    identified_visitors: 5,
    leads: 7,
    won_leads: 2,
    withheld_leads: 0,
    sold_mad: 900,
    curve: [],
    ...part,
  });

  test("add up to each open day, a caravan that has ended staying at its sum", () => {
    const short = kind({ curve: [{ tour_day: 1, visitors: 10 }] });
    const long = kind({
      curve: [
        { tour_day: 1, visitors: 1 },
        { tour_day: 3, visitors: 4 },
      ],
    });
    expect(curveOf([short, long])).toEqual([
      { tour_day: 1, visitors: 11 },
      { tour_day: 2, visitors: 11 },
      { tour_day: 3, visitors: 14 },
    ]);
    expect(curveOf([])).toEqual([]);
  });

  describe("are compared with the edition before", () => {
    const before = {
      kinds: [
        kind({
          visitors: 90,
          curve: [
            { tour_day: 1, visitors: 20 },
            { tour_day: 3, visitors: 90 },
          ],
        }),
        kind({ caravan_kind: "abroad", visitors: 7, curve: [{ tour_day: 1, visitors: 7 }] }),
      ],
    };
    const kinds = [kind({ tour_days: 2 })];

    test("by the same open day while it is under way, whole once it is over", () => {
      expect(visitorsSince({ ends_on: "2099-10-18", kinds }, before)).toEqual({ now: 30, before: 20 });
      expect(visitorsSince({ ends_on: "2020-10-18", kinds }, before)).toEqual({ now: 30, before: 90 });
    });

    test("where that had the same caravans", () => {
      const late = kind({ caravan_kind: "limited_income", tour_days: 9 });
      expect(visitorsSince({ ends_on: "2099-10-18", kinds: [...kinds, late] }, before)).toEqual({
        now: 30,
        before: 20,
      });
      expect(visitorsSince({ ends_on: "2020-10-18", kinds: [...kinds, late] }, before)).toEqual({
        now: 30,
        before: 90,
      });
      expect(visitorsSince({ ends_on: "2099-10-18", kinds: [late] }, before)).toBeNull();
      expect(visitorsSince({ ends_on: "2099-10-18", kinds }, undefined)).toBeNull();
    });
  });
});
