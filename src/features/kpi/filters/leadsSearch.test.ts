import { expect, it } from "vitest";
import { NO_FILTERS } from "./filters";
import { leadsSearch } from "./leadsSearch";

const all = [
  { id: "a1", region_id: "r1" },
  { id: "a2", region_id: "r1" },
  { id: "a3", region_id: "r2" },
];

it("asks for regions by their agencies where single agencies are asked for too: figures count all of these", () => {
  const search = leadsSearch({ ...NO_FILTERS, regions: ["r1"], agencies: ["a3", "a1"] }, all, "2026");
  expect(Object.fromEntries(search)).toEqual({ edition: "2026", source: "edition", agency: "a3,a1,a2" });
});

it("asks for regions as such, and names no edition where the current one is meant", () => {
  const search = leadsSearch({ ...NO_FILTERS, regions: ["r1", "r2"] }, all, null);
  expect(Object.fromEntries(search)).toEqual({ source: "edition", region: "r1,r2" });
});
