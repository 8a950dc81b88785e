import { expect, it } from "vitest";
import { mapWidths } from "./mapWidths";

it("puts the maps beside each other where there is room, and under one another where there is not", () => {
  const desk = mapWidths(1112, ["kingdom", "abroad"]);
  expect(desk.kingdom).toBeGreaterThan(desk.abroad);
  expect(desk.kingdom + desk.abroad).toBeLessThan(1112);
  expect(mapWidths(326, ["kingdom", "abroad"])).toEqual({ kingdom: 326, abroad: 326 });
});

it("lets a map that is alone be no wider than its height can be seen", () => {
  expect(mapWidths(1112, ["abroad"]).abroad).toBe(660);
});
