import { Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { DaysPicture } from "../charts/pictures";
import { busiestDay, filledDays } from "../shape/dayRows";
import { Scaled } from "./Scaled";
import wall from "./wall.module.css";
import type { WallData } from "./wallData";

// The picture's code comes while the figures are asked for.
void DaysPicture.preload();

/** Visitors day by day. */
export function DaysView({ figures, filters, today }: WallData) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = useMemo(() => filledDays(figures, filters, today), [figures, filters, today]);
  const busiest = busiestDay(days);
  return (
    <>
      <h2 className={wall.title}>
        {busiest
          ? t("kpi.days.finding", {
              day: formatDay(busiest.day, language),
              visitors: formatCount(busiest.visitors, language),
            })
          : t("kpi.days.title")}
      </h2>
      {days.length > 0 ? (
        <Scaled>
          {(height) => (
            <Suspense fallback={null}>
              <DaysPicture
                days={days}
                kinds={figures.by_kind.map(({ caravan_kind }) => caravan_kind)}
                today={today}
                height={height}
              />
            </Suspense>
          )}
        </Scaled>
      ) : (
        <p className={wall.rest}>{t("kpi.days.empty")}</p>
      )}
    </>
  );
}
