import { useEffect, useState } from "react";

interface Freshness {
  /** When the figures came, by the device's clock; 0 where none have come. */
  updatedAt: number;
  /** How often they are asked for, in milliseconds. */
  every: number;
  /** The last request failed. */
  failed: boolean;
}

/** Requests that may be missed before figures are called old. */
const MISSED = 3;

/** Whether what is shown is no longer of now: the last request failed, or none has been answered for a while. */
export function useOld({ updatedAt, every, failed }: Freshness): boolean {
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    setSilent(false);
    if (updatedAt > 0) {
      const timer = window.setTimeout(() => setSilent(true), updatedAt + MISSED * every - Date.now());
      return () => window.clearTimeout(timer);
    }
  }, [updatedAt, every]);
  return updatedAt > 0 && (failed || silent);
}
