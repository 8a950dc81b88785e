import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { deriveLand, type World } from "../testing/deriveLand";
import { isInside } from "../testing/isInside";
import land from "./land.json";
import { placeOn } from "./placeOn";

const KINGDOM = {
  Tanger: { latitude: 35.7595, longitude: -5.834 },
  Oujda: { latitude: 34.6867, longitude: -1.9114 },
  Casablanca: { latitude: 33.5731, longitude: -7.5898 },
  Errachidia: { latitude: 31.9314, longitude: -4.4244 },
  Agadir: { latitude: 30.4278, longitude: -9.5981 },
  Laâyoune: { latitude: 27.1536, longitude: -13.2033 },
  "Es-Semara": { latitude: 26.7384, longitude: -11.6719 },
  Tifariti: { latitude: 26.158, longitude: -10.567 },
  Dakhla: { latitude: 23.6848, longitude: -15.957 },
  Guerguerat: { latitude: 21.42, longitude: -16.95 },
};

const ABROAD = {
  Paris: { latitude: 48.8566, longitude: 2.3522 },
  Bruxelles: { latitude: 50.8503, longitude: 4.3517 },
  Madrid: { latitude: 40.4168, longitude: -3.7038 },
};

it("is what the world's public-domain countries give; -u writes it anew", async () => {
  const file = import.meta.resolve("world-atlas/countries-10m.json");
  const world: World = JSON.parse(readFileSync(fileURLToPath(file), "utf8"));
  await expect(`${JSON.stringify(deriveLand(world), null, 2)}\n`).toMatchFileSnapshot("land.json");
});

it.each(Object.entries(KINGDOM))("has %s inside the one shape of the kingdom", (_, city) => {
  expect(isInside(land.kingdom.home, placeOn("kingdom", city))).toBe(true);
  expect(isInside(land.kingdom.around, placeOn("kingdom", city))).toBe(false);
});

it("draws the kingdom as one piece without a line inside", () => {
  expect(land.kingdom.home.match(/M/g)).toHaveLength(1);
  expect(land.kingdom.borders).toBe("");
});

it.each(Object.entries(ABROAD))("has %s inside the countries abroad", (_, city) => {
  expect(isInside(land.abroad.home, placeOn("abroad", city))).toBe(true);
});

it("knows what lies on neither sheet", () => {
  const [x] = placeOn("abroad", { latitude: 45.4642, longitude: 12.3 });
  expect(x).toBeGreaterThan(1000);
});
