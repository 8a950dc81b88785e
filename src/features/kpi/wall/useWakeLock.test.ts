import { renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useWakeLock } from "./useWakeLock";

function offer(request: () => Promise<{ release: () => Promise<void> }>) {
  Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, "wakeLock");
});

it("keeps the screen on, anew whenever the page is seen again, and lets go of it when it is left", async () => {
  const release = vi.fn(async () => undefined);
  const request = vi.fn(async () => ({ release }));
  offer(request);
  const { unmount } = renderHook(() => useWakeLock());
  await waitFor(() => expect(request).toHaveBeenCalledWith("screen"));
  document.dispatchEvent(new Event("visibilitychange"));
  await waitFor(() => expect(request).toHaveBeenCalledTimes(2));
  unmount();
  expect(release).toHaveBeenCalled();
});

it("does without where the browser has none, or refuses", async () => {
  renderHook(() => useWakeLock()).unmount();
  const request = vi.fn(() => Promise.reject(new DOMException("no", "NotAllowedError")));
  offer(request);
  renderHook(() => useWakeLock());
  await waitFor(() => expect(request).toHaveBeenCalled());
});
