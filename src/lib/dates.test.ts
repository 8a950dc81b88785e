// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, daysFrom, isDay, momentAt, timeOf } from "./dates";

const ZONES = ["Africa/Casablanca", "Europe/Paris", "Europe/Madrid", "Europe/Brussels", "America/New_York", "UTC"];
const zone = fc.constantFrom(...ZONES);
const moment = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2035-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const day = moment.map((date) => date.toISOString().slice(0, 10));

describe("dayOf", () => {
  it("counts a late evening in Paris on the day of Paris, not of UTC or Casablanca", () => {
    expect(dayOf("2026-10-02T21:30:00Z", "Europe/Paris")).toBe("2026-10-02");
    expect(dayOf("2026-10-02T22:30:00Z", "Europe/Paris")).toBe("2026-10-03");
    expect(dayOf("2025-10-02T22:30:00Z", "Africa/Casablanca")).toBe("2025-10-02");
  });

  it("uses the kingdom's zone where none is named", () => {
    expect(dayOf("2025-10-02T23:30:00Z")).toBe("2025-10-03");
  });

  it("follows the kingdom through Ramadan, when its clocks go back an hour", () => {
    // 2025-03-15 lies in Ramadan: UTC+0 instead of UTC+1
    expect(timeOf("2025-03-15T12:00:00Z")).toBe("12:00");
    expect(timeOf("2025-05-01T12:00:00Z")).toBe("13:00");
  });

  it("prints midnight as 00, never 24", () => {
    expect(timeOf("2026-10-01T22:00:00Z", "Europe/Paris")).toBe("00:00");
  });
});

describe("days", () => {
  it("recognises days of the calendar and nothing else", () => {
    expect(isDay("2028-02-29")).toBe(true);
    for (const wrong of [
      "2026-02-29",
      "2026-13-01",
      "2026-1-1",
      "02/10/2026",
      "",
      "2026-10-02T00:00:00Z",
      null,
      20261002,
    ]) {
      expect(isDay(wrong)).toBe(false);
    }
  });

  it("adds days over months, years and changes of the clocks", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
  });

  it("adds and measures the same distance", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, distance) => {
        expect(daysBetween(start, addDays(start, distance))).toBe(distance);
      }),
    );
  });

  it("lists every day from the first to the last, and none when they are upside down", () => {
    expect(daysFrom("2026-09-30", "2026-10-02")).toEqual(["2026-09-30", "2026-10-01", "2026-10-02"]);
    expect(daysFrom("2026-10-02", "2026-10-01")).toEqual([]);
  });
});

describe("momentAt", () => {
  it("gives a moment at which the zone's clocks show that day and time", () => {
    fc.assert(
      fc.property(moment, zone, (date, timeZone) => {
        const [on, at] = [dayOf(date, timeZone), timeOf(date, timeZone)];
        const found = momentAt(on, at, timeZone);
        expect([dayOf(found, timeZone), timeOf(found, timeZone)]).toEqual([on, at]);
      }),
    );
  });

  it("takes the first of a time that the clocks show twice", () => {
    expect(momentAt("2026-10-25", "02:30", "Europe/Paris").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  it("takes a time that the clocks skip as far after the change", () => {
    const found = momentAt("2026-03-29", "02:30", "Europe/Paris");
    expect(found.toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect(timeOf(found, "Europe/Paris")).toBe("03:30");
  });
});
