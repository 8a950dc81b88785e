import { describe, expect, it } from "vitest";
import { sideRoom } from "./sideRoom";

describe("sideRoom", () => {
  it("has none where all is in sight", () => {
    expect(sideRoom({ scrollLeft: 0, scrollWidth: 800, clientWidth: 800 })).toEqual({ start: false, end: false });
  });

  it("says where more lies, from left to right and from right to left", () => {
    expect(sideRoom({ scrollLeft: 0, scrollWidth: 900, clientWidth: 800 })).toEqual({ start: false, end: true });
    expect(sideRoom({ scrollLeft: 50, scrollWidth: 900, clientWidth: 800 })).toEqual({ start: true, end: true });
    expect(sideRoom({ scrollLeft: -100, scrollWidth: 900, clientWidth: 800 })).toEqual({ start: true, end: false });
  });

  it("takes a pixel for rounding", () => {
    expect(sideRoom({ scrollLeft: 0.6, scrollWidth: 801, clientWidth: 800 })).toEqual({ start: false, end: false });
  });
});
