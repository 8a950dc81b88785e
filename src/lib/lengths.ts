import { numberFormat } from "./numbers";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Two units of one length stay on one line. */
const NO_BREAK = "\u00a0";

type Unit = "day" | "hour" | "minute";

function inUnit(count: number, unit: Unit, unitDisplay: "long" | "short", language: string): string {
  return numberFormat(language, { style: "unit", unit, unitDisplay }).format(count);
}

/** A length of time in the largest unit there is one of: "3 days", "5 hours", "12 minutes". */
export function lengthOf(milliseconds: number, language: string): string {
  const passed = Math.max(0, milliseconds);
  const [unit, length]: [Unit, number] =
    passed >= DAY ? ["day", DAY] : passed >= HOUR ? ["hour", HOUR] : ["minute", MINUTE];
  return inUnit(Math.floor(passed / length), unit, "long", language);
}

/** A length of whole minutes in its two largest units: "2 hrs 10 mins", "1 day 4 hrs". */
export function preciseLength(minutes: number, language: string): string {
  const parts: [number, Unit][] = [
    [Math.floor(minutes / 1440), "day"],
    [Math.floor((minutes % 1440) / 60), "hour"],
    [minutes % 60, "minute"],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  const said = first < 0 ? parts.slice(2) : parts.slice(first, first + 2).filter(([count]) => count > 0);
  return said.map(([count, unit]) => inUnit(count, unit, "short", language)).join(NO_BREAK);
}
