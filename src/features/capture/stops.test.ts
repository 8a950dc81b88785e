// @vitest-environment node
import { describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { likelyStop, stopState } from "./stops";

const stop = (starts_on: string, ends_on: string, time_zone = "Africa/Casablanca") => ({
  starts_on,
  ends_on,
  time_zone,
});

describe("stopState", () => {
  it.each([
    ["2026-10-02", "2026-10-04", "not_begun"],
    ["2026-09-28", "2026-10-01", "open"],
    ["2026-10-01", "2026-10-03", "open"],
    ["2026-09-28", "2026-09-30", "ended"],
  ])("a stop from %s to %s is %s on 1 October", (from, to, state) => {
    expect(stopState(stop(from, to), "2026-10-01")).toBe(state);
  });

  it("reckons the day where the stop is, not where the device is", () => {
    syncClock("2026-10-03T22:30:00Z");
    // half past midnight on the 4th in Paris, half past eleven at night on the 3rd in Casablanca
    expect(stopState(stop("2026-10-01", "2026-10-03", "Europe/Paris"))).toBe("ended");
    expect(stopState(stop("2026-10-01", "2026-10-03", "Africa/Casablanca"))).toBe("open");
  });
});

describe("likelyStop", () => {
  const past = stop("2026-09-01", "2026-09-03");
  const running = stop("2026-10-01", "2026-10-03");
  const next = stop("2026-10-06", "2026-10-08");
  const later = stop("2026-10-16", "2026-10-18");

  it("is the running one", () => {
    syncClock("2026-10-02T09:00:00Z");
    expect(likelyStop([later, running, past, next])).toBe(running);
  });

  it("is the next to begin when none runs, else the last that ended", () => {
    syncClock("2026-10-04T09:00:00Z");
    expect(likelyStop([later, running, past, next])).toBe(next);
    expect(likelyStop([past, running])).toBe(running);
    expect(likelyStop([])).toBeUndefined();
  });
});
