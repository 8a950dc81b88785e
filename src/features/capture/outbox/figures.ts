import { type Day, dayOf } from "@/lib/dates";
import type { CounterFigures } from "../api";
import { type Count, isWanted } from "./count";

/** True when the figures, asked for at that moment, already hold the party. */
function isIncluded({ countedAt, undoneAt }: Count, askedAt: number): boolean {
  const counted = countedAt !== undefined && countedAt < askedAt;
  const undone = undoneAt !== undefined && undoneAt < askedAt;
  return counted && !undone;
}

/** How many visitors this device knows of that the figures do not yet show, or should no longer show. */
function unreportedVisitors(counts: Count[], askedAt: number): number {
  return counts.reduce(
    (sum, count) => sum + count.partySize * (Number(isWanted(count)) - Number(isIncluded(count, askedAt))),
    0,
  );
}

interface Place {
  stopId: string;
  timeZone: string;
  day: Day;
}

/** The counts of a day at a stop. */
export function countsOfDay(counts: Count[], { stopId, timeZone, day }: Place): Count[] {
  return counts.filter((count) => count.stopId === stopId && dayOf(count.occurredAt, timeZone) === day);
}

/** The figures as the host should see them now: the server's, and what this device did since. */
export function withUnreported(figures: CounterFigures, counts: Count[], place: Place): CounterFigures {
  const atStop = counts.filter(({ stopId }) => stopId === place.stopId);
  const today = unreportedVisitors(countsOfDay(atStop, place), figures.askedAt);
  return {
    ...figures,
    visitors: figures.visitors + unreportedVisitors(atStop, figures.askedAt),
    visitors_today: figures.visitors_today + today,
    mine_today: figures.mine_today + today,
  };
}
