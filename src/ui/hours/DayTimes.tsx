import { useTranslation } from "react-i18next";
import type { WeekDay } from "@/backend/week";

/** From when until when a day is open, or that it is not. */
export function DayTimes({ day }: { day: WeekDay | undefined }) {
  const { t } = useTranslation();
  return day?.open ? (
    <bdi dir="ltr">
      {day.from}–{day.until}
    </bdi>
  ) : (
    t("hours.closed")
  );
}
