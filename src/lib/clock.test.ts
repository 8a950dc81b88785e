// @vitest-environment node
import { afterEach, describe, expect, it, vi } from "vitest";
import { now, syncClock, today } from "./clock";

describe("the clock", () => {
  afterEach(() => {
    vi.useRealTimers();
    syncClock(new Date());
  });

  it("runs on from the server's moment, whatever the browser's clock says", () => {
    vi.useFakeTimers({ now: new Date("2031-05-05T05:05:05Z") });
    syncClock("2026-10-02T10:00:00Z");
    expect(now().toISOString()).toBe("2026-10-02T10:00:00.000Z");
    vi.advanceTimersByTime(90_000);
    expect(now().toISOString()).toBe("2026-10-02T10:01:30.000Z");
  });

  it("knows the day in a zone", () => {
    vi.useFakeTimers();
    syncClock("2025-10-02T22:30:00Z");
    expect(today()).toBe("2025-10-02");
    expect(today("Europe/Paris")).toBe("2025-10-03");
  });

  it("keeps what it has when the server's moment cannot be read", () => {
    vi.useFakeTimers({ now: new Date("2026-10-02T10:00:00Z") });
    syncClock("2026-10-02T12:00:00Z");
    syncClock("soon");
    expect(now().toISOString()).toBe("2026-10-02T12:00:00.000Z");
  });
});
