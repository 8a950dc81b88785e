import { useCallback, useContext } from "react";
import { withParams } from "@/lib/searchParams";
import { DrillBase } from "../filters/DrillFrom";
import { HOUR_PARAM } from "./hourParam";

/** Gives a function that says where an hour of the day, 0 to 23, is opened. */
export function useHourHref(): (hour: number) => string {
  const base = useContext(DrillBase);
  return useCallback(
    (hour) => `/figures?${withParams(new URLSearchParams(base), { [HOUR_PARAM]: String(hour) })}`,
    [base],
  );
}
