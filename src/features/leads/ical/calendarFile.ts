import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";

/** A follow-up as a calendar shows it. */
export interface CalendarEntry {
  id: string;
  version: number;
  due_at: string;
  /** What is to be done, and with whom as far as the reader may know. */
  summary: string;
  note: string;
  /** The lead's page. */
  url: string;
}

/** How long a calendar keeps free for one: nobody says how long a call takes. */
const MINUTES = 30;
const ALARM_BEFORE_SECONDS = 15 * 60;
const MINUTE_MS = 60_000;

/**
 * Follow-ups as an iCalendar file. Moments are written in universal time, so no calendar's time-zone data can move them;
 * the uid is the follow-up's id and the sequence its version, so that a later file replaces what an earlier one brought.
 */
export function calendarFile(entries: CalendarEntry[], name: string, language: string, now: Date): string {
  const calendar = ical({
    name,
    prodId: { company: "Escale", product: "Escale", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, version, due_at, summary, note, url } of entries) {
    const start = new Date(due_at);
    const event = calendar.createEvent({
      id,
      sequence: version,
      stamp: now,
      start,
      end: new Date(start.getTime() + MINUTES * MINUTE_MS),
      summary,
      url,
      ...(note && { description: note }),
    });
    if (start > now) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: ALARM_BEFORE_SECONDS, description: summary });
    }
  }
  return calendar.toString();
}
