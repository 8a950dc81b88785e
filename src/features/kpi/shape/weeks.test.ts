// @vitest-environment node
import { expect, test } from "vitest";
import { begunWeeks } from "./weeks";

const edition = { starts_on: "2026-09-04", ends_on: "2026-10-14" };

test("weeks run from Monday to Sunday, cut to the edition, the latest first", () => {
  expect(begunWeeks(edition, "2026-12-01")).toEqual([
    { starts_on: "2026-10-12", ends_on: "2026-10-14" },
    { starts_on: "2026-10-05", ends_on: "2026-10-11" },
    { starts_on: "2026-09-28", ends_on: "2026-10-04" },
    { starts_on: "2026-09-21", ends_on: "2026-09-27" },
    { starts_on: "2026-09-14", ends_on: "2026-09-20" },
    { starts_on: "2026-09-07", ends_on: "2026-09-13" },
    { starts_on: "2026-09-04", ends_on: "2026-09-06" },
  ]);
});

test("a week that has not begun is left out, one that runs is there", () => {
  expect(begunWeeks(edition, "2026-09-07").map(({ starts_on }) => starts_on)).toEqual(["2026-09-07", "2026-09-04"]);
  expect(begunWeeks(edition, "2026-09-03")).toEqual([]);
});
