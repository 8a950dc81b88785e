import { expect, it } from "vitest";
import { hoursFrom, hoursOf, quarters, weekdayName, weekOf } from "./week";

const monday = { weekday: 1, opens_at: "08:30:00", closes_at: "18:30:00" };
const saturday = { weekday: 6, opens_at: "09:00:00", closes_at: "13:00:00" };

it("a week is shown from Monday on, and comes back as it was", () => {
  const week = weekOf([saturday, monday]);
  expect(week.map(({ open }) => open)).toEqual([true, false, false, false, false, true, false]);
  expect(week[0]).toEqual({ open: true, from: "08:30", until: "18:30" });
  expect(hoursFrom(week)).toEqual([monday, saturday]);
});

it("hours are those of the agency, or the common ones for none", () => {
  const all = [
    { ...monday, agency_id: null },
    { ...saturday, agency_id: "a1" },
  ];
  expect(hoursOf(all, null)).toEqual([monday]);
  expect(hoursOf(all, "a1")).toEqual([saturday]);
});

it("a time between two quarters is offered too", () => {
  expect(quarters("08:30")).toHaveLength(76);
  expect(quarters("08:37").slice(14, 16)).toEqual(["08:30", "08:37"]);
});

it("weekdays have their names", () => {
  expect([1, 7].map((weekday) => weekdayName(weekday, "fr"))).toEqual(["lundi", "dimanche"]);
  expect(weekdayName(5, "en")).toBe("Friday");
});
