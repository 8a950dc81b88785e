import { afterEach, expect, it, vi } from "vitest";
import { bringToTop } from "./motion";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["glides", false, "smooth"],
  ["jumps for who wants calm", true, "instant"],
])("%s", (_what, calm, behavior) => {
  const asked = vi.fn((media: string) => ({ matches: calm && media === "(prefers-reduced-motion: reduce)" }));
  vi.stubGlobal("matchMedia", asked);
  const part = document.createElement("section");
  part.scrollIntoView = vi.fn();
  bringToTop(part);
  expect(part.scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: "start", behavior });
});
