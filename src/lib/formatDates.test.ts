// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysAgo,
  formatDay,
  formatDayRange,
  formatMoment,
  formatTime,
  relativeDay,
  relativeMoment,
} from "./formatDates";

/** Intl separates with narrow and non-breaking spaces that differ between versions. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, " ");

describe("formatDay", () => {
  it("says the day as people do, in each language", () => {
    expect(formatDay("2026-10-03", "en")).toBe("Sat 3 Oct");
    expect(formatDay("2026-10-03", "fr")).toBe("sam. 3 oct.");
    expect(formatDay("2026-10-03", "ar")).toContain("أكتوبر");
    expect(formatDay("2026-10-03", "ar")).toContain("3");
  });

  it("adds the year only when it is another one", () => {
    expect(formatDay("2026-10-03", "en", "short", "2026-01-01")).toBe("Sat 3 Oct");
    expect(formatDay("2023-10-03", "en", "short", "2026-01-01")).toBe("Tue 3 Oct 2023");
  });

  it("writes the brief, the long and the numeric day", () => {
    expect(formatDay("2026-10-03", "en", "brief")).toBe("3 Oct");
    expect(formatDay("2026-10-03", "fr", "brief")).toBe("3 oct.");
    expect(formatDay("2026-10-02", "fr", "long")).toBe("vendredi 2 octobre 2026");
    expect(formatDay("2026-10-02", "en", "numeric")).toBe("02/10/2026");
  });

  it("writes the first of a month in French as people do, and no other day", () => {
    expect(formatDay("2026-10-01", "fr")).toBe("jeu. 1er oct.");
    expect(formatDay("2026-10-01", "fr", "long")).toBe("jeudi 1er octobre 2026");
    expect(formatDay("2026-10-21", "fr", "brief")).toBe("21 oct.");
    expect(formatDay("2026-10-01", "fr", "numeric")).toBe("01/10/2026");
    expect(plain(formatDayRange("2026-10-01", "2026-11-03", "fr"))).toMatch(/^1er oct\. – 3 nov\. 2026$/);
  });

  it("never slips to a neighbouring day, wherever the browser is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const day = new Date(offset * 86_400_000).toISOString().slice(0, 10);
        expect(formatDay(day, "en", "numeric").split("/").reverse().join("-")).toBe(day);
      }),
    );
  });

  it("joins two days to a range without repeating what they share", () => {
    expect(plain(formatDayRange("2026-10-01", "2026-10-03", "en"))).toMatch(/^1\s?–\s?3 Oct 2026$/);
    expect(plain(formatDayRange("2026-10-01", "2026-10-03", "en", "2026-01-01"))).toMatch(/^1\s?–\s?3 Oct$/);
  });
});

describe("relative days", () => {
  it("says yesterday, today and tomorrow, and names the others", () => {
    expect(relativeDay("2026-10-01", "2026-10-02", "fr")).toBe("hier");
    expect(relativeDay("2026-10-02", "2026-10-02", "en")).toBe("today");
    expect(relativeDay("2026-10-03", "2026-10-02", "ar")).toBe("غدًا");
    expect(relativeDay("2026-10-04", "2026-10-02", "en")).toBe("Sun 4 Oct");
  });

  it("measures a distance in days", () => {
    expect(daysAgo("2026-09-29", "2026-10-02", "en")).toBe("3 days ago");
    expect(plain(daysAgo("2026-10-07", "2026-10-02", "fr"))).toBe("dans 5 jours");
  });
});

describe("moments", () => {
  const now = new Date("2026-10-02T10:00:00Z");
  const said = (at: string, language = "en", timeZone = "Europe/Madrid") =>
    relativeMoment(at, { now, language, timeZone });

  it("counts minutes within the hour, both ways", () => {
    expect(said("2026-10-02T09:55:00Z")).toBe("5 minutes ago");
    expect(said("2026-10-02T10:20:00Z")).toBe("in 20 minutes");
    expect(said("2026-10-02T09:59:40Z")).toBe("now");
  });

  it("gives the time of today and yesterday, and the day of others", () => {
    expect(said("2026-10-02T06:05:00Z")).toBe("today 08:05");
    expect(said("2026-10-01T21:30:00Z")).toBe("yesterday 23:30");
    expect(said("2024-10-24T07:00:00Z")).toBe("Thu 24 Oct 2024 09:00");
  });

  it("reckons days in the zone asked for: late evening in London is already tomorrow in Paris", () => {
    expect(said("2026-10-01T22:30:00Z", "en", "Europe/London")).toBe("yesterday 23:30");
    expect(said("2026-10-01T22:30:00Z", "en", "Europe/Paris")).toBe("today 00:30");
  });

  it("takes the kingdom's zone where none is named", () => {
    expect(formatTime("2025-10-02T13:05:00Z", "fr")).toBe("14:05");
  });

  it("writes hours from 00 to 23 in every language", () => {
    for (const language of ["fr", "ar", "en"]) {
      expect(formatTime("2026-10-02T12:05:00Z", language, "Europe/Paris")).toBe("14:05");
      expect(formatTime("2026-10-01T22:00:00Z", language, "Europe/Paris")).toBe("00:00");
    }
  });

  it("writes the exact moment in the zone asked for", () => {
    const at = "2026-10-02T12:05:00Z";
    expect(plain(formatMoment(at, "en", "Europe/Paris"))).toContain("Friday 2 October 2026");
    expect(plain(formatMoment(at, "en", "Europe/Paris"))).toContain("14:05");
    expect(plain(formatMoment(at, "fr", "Europe/London"))).toContain("13:05");
  });
});
