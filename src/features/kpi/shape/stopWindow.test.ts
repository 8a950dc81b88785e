import { expect, it } from "vitest";
import { stopOf } from "../testing/figures";
import { stopWindow } from "./stopWindow";

const rows = Array.from({ length: 9 }, (_, place) => {
  const day = `2026-10-${String(place * 3 + 1).padStart(2, "0")}`;
  return { ...stopOf({ stop_id: String(place), starts_on: day, ends_on: day }), planned: false, target: null };
});
const shown = (today: string, room: number) => stopWindow(rows, today, room).map(({ stop_id }) => stop_id);

it("shows all stops where there is room", () => {
  expect(shown("2026-10-10", 20)).toHaveLength(9);
});

it("shows those about the one that is open or comes next", () => {
  expect(shown("2026-10-13", 3)).toEqual(["3", "4", "5"]);
  expect(shown("2026-10-11", 3)).toEqual(["3", "4", "5"]);
});

it("stays within the tour at its beginning and its end", () => {
  expect(shown("2026-09-01", 3)).toEqual(["0", "1", "2"]);
  expect(shown("2026-12-01", 3)).toEqual(["6", "7", "8"]);
});
