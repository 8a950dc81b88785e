import { describe, expect, test } from "vitest";
import type { KindOfEdition } from "./api";
import { changeOf } from "./Change";
import { addUp, curveOf } from "./editionSums";
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

describe("an edition's sums", () => {
  const kind = (part: Partial<KindOfEdition>): KindOfEdition => ({
    caravan_kind: "open",
    stops: 2,
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

  test("are of all its caravan types", () => {
    expect(addUp([kind({}), kind({ leads: 3 })])).toEqual({
      stops: 4,
      visits: 20,
      visitors: 60,
      identified_visitors: 10,
      leads: 10,
    });
    expect(addUp([])).toMatchObject({ leads: 0, visitors: 0 });
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
});
