import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useOld } from "./useOld";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const every = 15_000;
const pass = (time: number) => act(() => vi.advanceTimersByTime(time));

describe("figures on the wall", () => {
  it("are old once nothing has come for three rounds, and of now again when something comes", () => {
    const { result, rerender } = renderHook(useOld, {
      initialProps: { updatedAt: Date.now(), every, failed: false },
    });
    pass(3 * every - 1);
    expect(result.current).toBe(false);
    pass(1);
    expect(result.current).toBe(true);
    rerender({ updatedAt: Date.now(), every, failed: false });
    expect(result.current).toBe(false);
  });

  it("are old as soon as a request failed", () => {
    const { result } = renderHook(() => useOld({ updatedAt: Date.now(), every, failed: true }));
    expect(result.current).toBe(true);
  });

  it("are not old before any have come", () => {
    const { result } = renderHook(() => useOld({ updatedAt: 0, every, failed: true }));
    pass(10 * every);
    expect(result.current).toBe(false);
  });
});
