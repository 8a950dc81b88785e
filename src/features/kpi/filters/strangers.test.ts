import { describe, expect, it } from "vitest";
import type { Profile } from "@/backend/profile";
import { agenciesInScope, hasChoice } from "./scope";
import { placesWithout, strangersTo } from "./strangers";

const tree = [
  { id: "north", name: "North", agencies: [{ id: "tangier", name: "Tangier" }] },
  {
    id: "south",
    name: "South",
    agencies: [
      { id: "agadir", name: "Agadir" },
      { id: "taroudant", name: "Taroudant" },
    ],
  },
];
const caravans = [
  { kind: "open" as const, stops: [{ id: "s1", name: "Agadir", period: "", starts_on: "2026-09-10" }] },
];
const asked = { stops: ["s1", "s9"], regions: ["south", "moon"], agencies: ["agadir", "gone"] };

describe("strangersTo", () => {
  it("finds what names nothing", () => {
    expect(strangersTo({ caravans, regions: tree }, asked)).toEqual({
      stops: ["s9"],
      regions: ["moon"],
      agencies: ["gone"],
    });
  });

  it("says nothing before the names are there", () => {
    expect(strangersTo({ caravans: [], regions: [] }, asked)).toEqual({ stops: [], regions: [], agencies: [] });
  });
});

it("placesWithout keeps the rest", () => {
  expect(placesWithout(asked, { stops: ["s9"], regions: ["moon"], agencies: ["gone"] })).toEqual({
    stops: ["s1"],
    regions: ["south"],
    agencies: ["agadir"],
  });
});

describe("agenciesInScope", () => {
  const staff = (role: string, part: object = {}) => ({ role, ...part }) as Profile["staff"];
  const idsFor = (who: Profile["staff"]) =>
    agenciesInScope(tree, who).flatMap(({ agencies }) => agencies.map(({ id }) => id));

  it("is a manager's own, and everybody's for the others", () => {
    expect(idsFor(staff("agency_manager", { agency_id: "agadir" }))).toEqual(["agadir"]);
    expect(idsFor(staff("regional_manager", { region_id: "south" }))).toEqual(["agadir", "taroudant"]);
    expect(idsFor(staff("directoire"))).toEqual(["tangier", "agadir", "taroudant"]);
  });

  it("leaves a manager of one agency nothing to choose", () => {
    expect(hasChoice(agenciesInScope(tree, staff("agency_manager", { agency_id: "agadir" })))).toBe(false);
    expect(hasChoice(agenciesInScope(tree, staff("regional_manager", { region_id: "south" })))).toBe(true);
  });
});
