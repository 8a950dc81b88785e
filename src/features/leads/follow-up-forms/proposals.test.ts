import { describe, expect, it } from "vitest";
import { daysBetween } from "@/lib/dates";
import { workSettings } from "../../../../tests/support/workSettings";
import { dueMoment, dueTimeOf, proposeNext, quickMoments as quickMomentsOf, timesOfDay } from "./proposals";
import { WorkCalendar } from "./workCalendar";

/** Casablanca is an hour ahead of UTC. */
const at = (moment: string) => new Date(`${moment}:00+01:00`);
const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();

const calendar = new WorkCalendar(workSettings);
const quickMoments = (now: Date) => quickMomentsOf(now, calendar);
const next = (kind: string, outcome: string, now: Date) =>
  proposeNext({ kind, outcome }, { kinds: workSettings.follow_up_kinds, calendar, now });

describe("proposals", () => {
  it("says in an hour rounded up, tomorrow, and the Monday that is also in three days only once", () => {
    expect(quickMoments(at("2026-10-02T13:22"))).toEqual([
      { name: "inOneHour", day: "2026-10-02", time: "14:30" },
      { name: "tomorrow", day: "2026-10-03", time: "10:00" },
      { name: "inThreeDays", day: "2026-10-05", time: "10:00" },
    ]);
  });

  it("never falls on a Sunday, a holiday or out of hours, whatever the day", () => {
    for (let date = 1; date <= 28; date += 1) {
      const now = at(`2026-11-${String(date).padStart(2, "0")}T09:10`);
      const proposed = [...quickMoments(now), next("call", "reached", now), next("call", "no_answer", now)];
      for (const { day, time } of proposed) {
        expect(weekday(day)).not.toBe(0);
        expect(["2026-11-06", "2026-11-18"]).not.toContain(day);
        expect(calendar.isWorking(day, time)).toBe(true);
      }
    }
  });

  it("offers the Monday of next week on a Monday", () => {
    const moments = quickMoments(at("2026-10-05T09:00"));
    expect(moments.find(({ name }) => name === "nextMonday")?.day).toBe("2026-10-12");
  });

  it("does not propose tonight", () => {
    expect(quickMoments(at("2026-10-02T19:20")).map(({ name }) => name)).not.toContain("inOneHour");
    expect(quickMoments(at("2026-10-02T23:30")).map(({ name }) => name)).not.toContain("inOneHour");
  });

  it("keeps all of them in the future and in order", () => {
    const now = at("2026-10-01T16:59");
    const moments = quickMoments(now).map((moment) => dueMoment(moment).getTime());
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(moments[0]).toBeGreaterThan(now.getTime());
  });
});

describe("what comes next", () => {
  const now = at("2026-10-06T11:00");

  it("calls again tomorrow after a missed call, and meets after a talk", () => {
    expect(next("call", "no_answer", now)).toEqual({ kind: "call", day: "2026-10-07", time: "10:00" });
    expect(next("call", "reached", now)).toMatchObject({ kind: "meeting", day: "2026-10-09" });
  });

  it("keeps the kind of what was cancelled", () => {
    expect(next("site_visit", "cancelled", now).kind).toBe("site_visit");
  });
});

describe("a due time", () => {
  it("is the agency's wall clock, there and back", () => {
    const moment = dueMoment({ day: "2026-10-05", time: "10:00" });
    expect(moment.toISOString()).toBe("2026-10-05T09:00:00.000Z");
    expect(dueTimeOf(moment)).toEqual({ day: "2026-10-05", time: "10:00" });
    expect(daysBetween("2026-10-02", dueTimeOf(moment).day)).toBe(3);
  });

  it("offers the quarters of the working day, and one given outside them", () => {
    expect(timesOfDay()).toHaveLength(53);
    expect(timesOfDay("14:07")).toContain("14:07");
    expect(timesOfDay("14:07").indexOf("14:07")).toBe(timesOfDay().indexOf("14:15"));
  });
});
