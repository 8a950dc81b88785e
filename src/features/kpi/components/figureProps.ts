import type { Day } from "@/lib/dates";
import type { Figures } from "../api";
import type { FigureFilters } from "../filters/filters";
import type { FrameState } from "./ChartFrame";

/** What each figure of the page is given. */
export interface FigureProps {
  figures: Figures | undefined;
  /** Nothing could be loaded. */
  failed: boolean;
  filters: FigureFilters;
  /** The period in words. */
  period: string;
  /** The day it is for the server. */
  today: Day;
  /** Beginning of the name of downloads. */
  fileName: string;
}

/** What a figure's frame has to show. */
export function frameState(figures: object | undefined, failed: boolean, empty: boolean): FrameState {
  if (!figures) {
    return failed ? "error" : "loading";
  }
  return empty ? "empty" : "ready";
}
