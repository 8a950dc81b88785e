import { today } from "@/lib/clock";
import { formatDayRange } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { StopName } from "./useFilterOptions";

/** Gives a function that calls a stop by its city and its days: one city may be on several tours. */
export function useStopName(): (stop: StopName) => string {
  const language = useLanguage();
  return ({ city, starts_on, ends_on }) =>
    `${localizedName(city, language)} · ${formatDayRange(starts_on, ends_on, language, today())}`;
}
