import { expect, it } from "vitest";
import { mapWidths } from "./mapWidths";

it("puts the maps beside each other where there is room, and under one another where there is not", () => {
  const desk = mapWidths(1112, ["kingdom", "abroad"]);
  expect(desk.kingdom).toBeGreaterThan(desk.abroad);
  expect(desk.kingdom + desk.abroad).toBeLessThan(1112);
  expect(mapWidths(326, ["kingdom", "abroad"])).toEqual({ kingdom: 326, abroad: 326 });
});

it("fits both maps into a height, with room for the legend beside them", () => {
  const { kingdom, abroad } = mapWidths(920, ["kingdom", "abroad"], 430);
  expect(kingdom * 1.05).toBeLessThan(430);
  expect(abroad * 1.05).toBeLessThan(430);
  expect(kingdom + abroad).toBeLessThan(920 - 190);
});

it("lets a map that is alone be no wider than its height can be seen", () => {
  expect(mapWidths(1112, ["abroad"]).abroad).toBe(660);
});
