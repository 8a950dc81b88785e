import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatHour } from "@/lib/formatDates";
import { Sheet } from "@/ui/Sheet";
import { useLanguage } from "@/ui/useLanguage";
import { useUrlParam } from "@/ui/useUrlParam";
import type { FigureFilters } from "../filters/filters";
import { HourStops } from "./HourStops";
import { HOUR_PARAM, hourOf } from "./hourParam";

interface HourSheetProps {
  editionId: string;
  filters: FigureFilters;
  /** The period in words. */
  period: string;
}

/** Beside the overview: what the hour of the day that its address names is made of. */
export function HourSheet({ editionId, filters, period }: HourSheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asked, ask] = useUrlParam(HOUR_PARAM);
  const hour = hourOf(asked);
  // it still says what it showed while it goes
  const [shown, setShown] = useState(hour);
  useEffect(() => {
    if (hour !== undefined) {
      setShown(hour);
    }
  }, [hour]);
  const title =
    shown !== undefined &&
    t("kpi.hour.title", { from: formatHour(shown, language), to: formatHour((shown + 1) % 24, language) });
  return (
    <Sheet
      open={hour !== undefined}
      width={560}
      title={title}
      note={t("kpi.hours.measure", { period })}
      onClose={() => ask(null)}
    >
      {shown !== undefined && (
        <HourStops key={shown} editionId={editionId} hour={shown} filters={filters} caption={title || ""} />
      )}
    </Sheet>
  );
}
