import type { Day } from "@/lib/dates";
import type { CaravanKind } from "@/ui/kinds";
import { CARAVAN_KINDS } from "@/ui/kinds";
import type { Figures, StopFigures } from "../api";

/** A stop that is open today, and its visitors today as soon as they are known. */
export interface OpenStop {
  stop: StopFigures;
  today: number | undefined;
}

function isOpen({ starts_on, ends_on }: StopFigures, today: Day): boolean {
  return starts_on <= today && today <= ends_on;
}

/** The stops open today, in the order of caravan types and of the tour; of the day's figures, those of the day. */
export function openStops(figures: Figures, ofDay: Figures | undefined, today: Day): OpenStop[] {
  return figures.by_stop
    .filter((stop) => isOpen(stop, today))
    .sort(
      (a, b) =>
        CARAVAN_KINDS.indexOf(a.caravan_kind) - CARAVAN_KINDS.indexOf(b.caravan_kind) || a.position - b.position,
    )
    .map((stop) => ({
      stop,
      today: ofDay && (ofDay.by_stop.find(({ stop_id }) => stop_id === stop.stop_id)?.visitors ?? 0),
    }));
}

/** The stop that opens next, or none where the tour is over. */
export function nextStop(figures: Figures, today: Day): StopFigures | undefined {
  const [next] = figures.by_stop
    .filter(({ starts_on }) => starts_on > today)
    .sort((a, b) => a.starts_on.localeCompare(b.starts_on));
  return next;
}

/** Today's visitors of each caravan type that has an open stop or was visited. */
export function kindsToday(
  open: OpenStop[],
  ofDay: Figures | undefined,
): { kind: CaravanKind; visitors: number | undefined }[] {
  return CARAVAN_KINDS.map((kind) => ({
    kind,
    visitors: ofDay && (ofDay.by_kind.find(({ caravan_kind }) => caravan_kind === kind)?.visitors ?? 0),
  })).filter(({ kind, visitors }) => visitors || open.some(({ stop }) => stop.caravan_kind === kind));
}
