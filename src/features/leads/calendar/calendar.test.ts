import { describe, expect, it } from "vitest";
import { daysShown, step } from "./range";
import { HOUR_PX, inLanes, placeOf, timeMoved } from "./timeGrid";

describe("the days shown", () => {
  it("of a week begin on Monday", () => {
    expect(daysShown("week", "2026-10-02")).toEqual([
      "2026-09-28",
      "2026-09-29",
      "2026-09-30",
      "2026-10-01",
      "2026-10-02",
      "2026-10-03",
      "2026-10-04",
    ]);
    expect(daysShown("week", "2026-10-04")[0]).toBe("2026-09-28");
  });

  it("of a month are its whole weeks", () => {
    const days = daysShown("month", "2026-10-15");
    expect([days[0], days.at(-1), days.length]).toEqual(["2026-09-28", "2026-11-01", 35]);
    expect(daysShown("month", "2027-02-10")).toHaveLength(28);
  });

  it("go on and back by a week or a month, over the end of a short one and of a year", () => {
    expect(step("week", "2026-12-30", 1)).toBe("2027-01-06");
    expect(step("month", "2027-01-31", 1)).toBe("2027-02-28");
    expect(step("month", "2027-03-31", -1)).toBe("2027-02-28");
    expect(step("month", "2026-12-15", 1)).toBe("2027-01-15");
  });
});

describe("the hours of a day", () => {
  it("reach from seven to ten in the evening", () => {
    expect(placeOf("07:00")).toBe(0);
    expect(placeOf("09:30")).toBe(2.5 * HOUR_PX);
    expect(placeOf("03:00")).toBe(0);
    expect(placeOf("23:30")).toBe(15 * HOUR_PX);
  });

  it("take what is carried to the quarter of an hour, and never into the night", () => {
    expect(timeMoved("09:30", HOUR_PX)).toBe("10:30");
    expect(timeMoved("09:30", 5)).toBe("09:30");
    expect(timeMoved("09:30", -7)).toBe("09:15");
    expect(timeMoved("21:00", 300)).toBe("22:00");
    expect(timeMoved("07:15", -300)).toBe("07:00");
  });

  it("lay side by side what meets, and put together what is too much", () => {
    const laid = inLanes(["09:00", "09:15", "11:00"], (time) => time);
    expect(laid.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
    const crowd = inLanes(["09:00", "09:00", "09:00", "09:00", "09:15"], (time) => time);
    expect(crowd.map(({ entries }) => entries.length)).toEqual([1, 1, 3]);
    expect(inLanes([], (time) => time)).toEqual([]);
  });
});
