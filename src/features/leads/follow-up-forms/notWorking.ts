import type { TFunction } from "i18next";
import { localizedName } from "@/lib/localized";
import type { DueTime } from "./proposals";
import type { WorkCalendar } from "./workCalendar";

/** Why nobody works at a moment (a holiday, a day or an hour the agency is closed), or nothing. */
export function notWorking(
  { day, time }: DueTime,
  calendar: WorkCalendar,
  { t, language }: { t: TFunction; language: string },
): string | undefined {
  const holiday = calendar.holidayOn(day);
  if (holiday) {
    return t("follow-ups.due.holiday", { name: localizedName(holiday, language) });
  }
  const hours = calendar.hoursOn(day);
  if (!hours) {
    return t("follow-ups.due.closedDay");
  }
  return calendar.isWorking(day, time)
    ? undefined
    : t("follow-ups.due.closedHour", { from: hours.opens, to: hours.closes });
}
