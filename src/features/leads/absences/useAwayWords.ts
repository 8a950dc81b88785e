import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDay, formatDayRange } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import type { Absence } from "./absences";

/** Gives a function that says until when somebody is away and who stands in, or on which days they will be. */
export function useAwayWords(): (absence: Absence) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    ({ starts_on, ends_on, stand_in_name }) =>
      starts_on > today()
        ? t("absences.awayOn", { days: formatDayRange(starts_on, ends_on, language, today()) })
        : t("absences.away", { until: formatDay(ends_on, language, "short", today()), name: stand_in_name }),
    [t, language],
  );
}
