import type { Day } from "@/lib/dates";
import { parseCount } from "@/lib/numbers";
import type { CaravanKind } from "@/ui/kinds";
import type { CaravanColumns, EditionColumns, StopColumns } from "../tour";

interface Days {
  starts_on: Day | undefined;
  ends_on: Day | undefined;
}

/** What the form of an edition shows. */
export interface EditionValues extends Days {
  number: string;
  year: string;
  theme_fr: string;
  theme_ar: string;
  theme_en: string;
}

/** What the form of a caravan shows. */
export interface CaravanValues extends Days {
  kind: CaravanKind | undefined;
}

/** What the form of a stop shows. */
export interface StopValues extends Days {
  position: string;
  city_id: string | undefined;
  venue: string;
  time_zone: string | undefined;
  host_agency_id: string | undefined;
  target_visitors: string;
}

const numbered = (text: string | undefined) => parseCount(text ?? "") ?? 0;

/** An edition as its form shows it; a new one follows the last. */
export function editionValues(edition: EditionColumns | null, last?: EditionColumns): EditionValues {
  return {
    number: String(edition?.number ?? (last?.number ?? 0) + 1),
    year: edition || last ? String(edition?.year ?? (last?.year ?? 0) + 1) : "",
    theme_fr: edition?.theme_fr ?? "",
    theme_ar: edition?.theme_ar ?? "",
    theme_en: edition?.theme_en ?? "",
    starts_on: edition?.starts_on,
    ends_on: edition?.ends_on,
  };
}

/** What the form of an edition says, as columns. */
export function editionColumns(values: EditionValues): EditionColumns {
  return {
    number: numbered(values.number),
    year: numbered(values.year),
    theme_fr: values.theme_fr.trim(),
    theme_ar: values.theme_ar.trim(),
    theme_en: values.theme_en.trim(),
    starts_on: values.starts_on ?? "",
    ends_on: values.ends_on ?? "",
  };
}

/** A caravan as its form shows it. */
export function caravanValues(caravan: CaravanColumns | null): CaravanValues {
  return { kind: caravan?.kind, starts_on: caravan?.starts_on, ends_on: caravan?.ends_on };
}

/** What the form of a caravan says, as columns. */
export function caravanColumns(values: CaravanValues, editionId: string): CaravanColumns {
  return {
    edition_id: editionId,
    kind: values.kind ?? "open",
    starts_on: values.starts_on ?? "",
    ends_on: values.ends_on ?? "",
  };
}

/** A stop as its form shows it; a new one comes after the last. */
export function stopValues(stop: StopColumns | null, position: number): StopValues {
  return {
    position: String(stop?.position ?? position),
    city_id: stop?.city_id,
    venue: stop?.venue ?? "",
    time_zone: stop?.time_zone,
    starts_on: stop?.starts_on,
    ends_on: stop?.ends_on,
    host_agency_id: stop?.host_agency_id,
    target_visitors: stop && stop.target_visitors > 0 ? String(stop.target_visitors) : "",
  };
}

/** What the form of a stop says, as columns. */
export function stopColumns(values: StopValues, caravanId: string): StopColumns {
  return {
    caravan_id: caravanId,
    position: numbered(values.position),
    city_id: values.city_id ?? "",
    venue: values.venue.trim(),
    time_zone: values.time_zone ?? "",
    starts_on: values.starts_on ?? "",
    ends_on: values.ends_on ?? "",
    host_agency_id: values.host_agency_id ?? "",
    target_visitors: numbered(values.target_visitors),
  };
}
