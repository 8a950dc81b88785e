import { describe, expect, it } from "vitest";
import { daysWaited, waited } from "./waiting";

const now = new Date("2025-10-02T10:00:00Z");

describe("how long a lead waits", () => {
  it.each([
    ["2025-10-02T09:48:00Z", "fr", "12 minutes"],
    ["2025-10-02T05:00:00Z", "fr", "5 heures"],
    ["2025-10-01T10:00:01Z", "fr", "23 heures"],
    ["2025-10-01T10:00:00Z", "fr", "1 jour"],
    ["2025-09-29T09:00:00Z", "en", "3 days"],
    ["2025-09-29T09:00:00Z", "ar", "3 أيام"],
    ["2025-10-02T10:05:00Z", "fr", "0 minute"],
  ])("from %s, in %s: %s", (since, language, said) => {
    expect(waited(since, now, language).replace(/[\u00a0\u202f]/g, " ")).toBe(said);
  });

  it("counts whole days, none for what lies ahead", () => {
    expect(daysWaited("2025-09-30T10:00:01Z", now)).toBe(1);
    expect(daysWaited("2025-09-30T10:00:00Z", now)).toBe(2);
    expect(daysWaited("2025-10-03T10:00:00Z", now)).toBe(0);
  });
});
