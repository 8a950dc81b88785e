import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, calendarFile } from "./calendarFile";

const now = new Date("2026-10-02T09:00:00Z");
const entry: CalendarEntry = {
  id: "c1d2e3f4-0000-4000-8000-000000000001",
  version: 3,
  due_at: "2026-10-05T10:30:00+00:00",
  summary: "Appel · Nadia; Ait Lahcen, dite \\Nana",
  note: "Rappeler, après 18 h; demander:\n- le plan\n- le prix\\m²",
  url: "https://escale.example/leads/1",
};
const arabic: CalendarEntry = {
  ...entry,
  id: "c1d2e3f4-0000-4000-8000-000000000002",
  version: 1,
  due_at: "2026-10-01T08:00:00+00:00",
  summary: "مكالمة · أيوب الزاهدي، ".repeat(6).trim(),
  note: "",
};

const written = calendarFile([entry, arabic], "Escale : mes relances", "fr", now);
const calendar = new ICAL.Component(ICAL.parse(written));
const events = calendar.getAllSubcomponents("vevent");
const read = events.map((event) => new ICAL.Event(event));

describe("the calendar file, parsed back", () => {
  it("names itself and its maker", () => {
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Escale : mes relances");
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(calendar.getFirstPropertyValue("prodid")).toContain("Escale");
  });

  it("keeps every sign of what was written, in either script", () => {
    expect(read.map(({ summary }) => summary)).toEqual([entry.summary, arabic.summary]);
    expect(read.map(({ description }) => description)).toEqual([entry.note, null]);
  });

  it("has the follow-up's id and version, and the lead's page", () => {
    expect(read.map(({ uid, sequence }) => [uid, sequence])).toEqual([
      [entry.id, 3],
      [arabic.id, 1],
    ]);
    expect(events[0]?.getFirstPropertyValue("url")).toBe(entry.url);
  });

  it("is right to the moment, in universal time", () => {
    expect(written).toContain("DTSTART:20261005T103000Z");
    expect(read.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      "2026-10-05T10:30:00.000Z",
      "2026-10-01T08:00:00.000Z",
    ]);
    expect(read[0]?.duration.toSeconds()).toBe(1800);
  });

  it("rings a quarter of an hour before, but not for what is overdue", () => {
    const alarms = events.map((event) => event.getAllSubcomponents("valarm"));
    expect(alarms.map(({ length }) => length)).toEqual([1, 0]);
    expect(String(alarms[0]?.[0]?.getFirstPropertyValue("trigger"))).toBe("-PT15M");
  });

  it("has no line longer than 75 octets", () => {
    const lengths = written.split("\r\n").map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });
});
