import { describe, expect, it } from "vitest";
import { absenceOf } from "../testing/absences";
import { imane } from "../testing/loads";
import { inForceAndToCome, isInForce, lastReturn } from "./absences";

const over = { ended_at: "2026-10-01T09:00:00+00:00" };

describe("an absence", () => {
  it.each([
    ["2026-09-30", false],
    ["2026-10-01", true],
    ["2026-10-09", true],
    ["2026-10-10", false],
  ])("on %s: in force %s", (day, expected) => {
    expect(isInForce(absenceOf("1"), day)).toBe(expected);
    expect(isInForce(absenceOf("1", over), day)).toBe(false);
  });

  it("is listed while it lasts or is to come, the nearest first", () => {
    const later = absenceOf("later", { starts_on: "2026-10-20", ends_on: "2026-10-21" });
    const past = absenceOf("past", { starts_on: "2026-09-01", ends_on: "2026-09-05" });
    const listed = inForceAndToCome([later, absenceOf("over", over), past, absenceOf("now")], "2026-10-02");
    expect(listed.map(({ id }) => id)).toEqual(["now", "later"]);
  });

  it("is told of at the return, the latest, unless nothing had gone to anyone or another one lasts", () => {
    const last = absenceOf("last", over);
    const before = absenceOf("before", { ended_at: "2026-09-28T09:00:00+00:00" });
    const empty = absenceOf("empty", { ...over, follow_ups: 0, leads: 0 });
    expect(lastReturn([before, last], imane.id, "2026-10-02")?.id).toBe("last");
    expect(lastReturn([empty], imane.id, "2026-10-02")).toBeUndefined();
    expect(lastReturn([last, absenceOf("now")], imane.id, "2026-10-02")).toBeUndefined();
    expect(lastReturn([last], "somebody else", "2026-10-02")).toBeUndefined();
  });
});
