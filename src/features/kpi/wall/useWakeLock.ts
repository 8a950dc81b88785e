import { useEffect } from "react";

/** Keeps the screen on while the wall is shown, where the browser can; it lets go of it whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let left = false;
    const hold = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) {
        return;
      }
      // without it the screen follows the device's own settings
      const held = await navigator.wakeLock.request("screen").catch(() => undefined);
      if (left) {
        await held?.release();
      } else {
        lock = held;
      }
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release();
    };
  }, []);
}
