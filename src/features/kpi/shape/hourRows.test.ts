import { expect, test } from "vitest";
import { busiestHour, hourRows } from "./hourRows.ts";

test("hours without visitors stand between those with, and types are added up", () => {
  const rows = hourRows([
    { hour: 10, caravan_kind: "open", visits: 2, visitors: 5 },
    { hour: 10, caravan_kind: "abroad", visits: 1, visitors: 3 },
    { hour: 12, caravan_kind: "open", visits: 1, visitors: 4 },
  ]);
  expect(rows.map(({ hour, visitors, open }) => [hour, visitors, open])).toEqual([
    [10, 8, 5],
    [11, 0, 0],
    [12, 4, 4],
  ]);
  expect(busiestHour(rows)?.hour).toBe(10);
});

test("nobody came, at no hour", () => {
  expect(hourRows([])).toEqual([]);
  expect(busiestHour([])).toBeUndefined();
});
