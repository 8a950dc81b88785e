import type { Edition } from "@/backend/edition";
import type { CaravanKind } from "@/ui/kinds";
import type { Counts, DayFigures, Figures, KindFigures, StopFigures } from "../api";

const NOTHING: Counts = { visits: 0, visitors: 0, identified_visitors: 0, leads: 0, won_leads: 0, withheld_leads: 0 };

/** A stop of three days at which nobody has been yet. */
export function stopOf(part: Partial<StopFigures> & { stop_id: string }): StopFigures {
  return {
    ...NOTHING,
    position: 1,
    caravan_kind: "open",
    city_name_fr: part.stop_id,
    city_name_ar: part.stop_id,
    country: "MA",
    starts_on: "2026-09-10",
    ends_on: "2026-09-12",
    target_visitors: 1000,
    latitude: 33.6,
    longitude: -7.6,
    ...part,
  };
}

/** What a day brought to a caravan. */
export function dayOfKind(day: string, caravan_kind: CaravanKind, counts: Partial<Counts>): DayFigures {
  return { ...NOTHING, day, caravan_kind, ...counts };
}

/** An answer of the function; what is not given is empty. */
export function figuresOf(part: Partial<Figures> = {}): Figures {
  return {
    edition_id: edition2026.id,
    as_of: "2026-10-02T09:00:00Z",
    guarded: false,
    leads_narrowed: false,
    leads_by_place: true,
    totals: NOTHING,
    sold_mad: 0,
    open_leads: 0,
    first_response: { answered: 0, median_minutes: null, p90_minutes: null },
    funnel: [],
    by_product: [],
    by_hour: [],
    same_day: [],
    by_stop: [],
    by_kind: [],
    by_day: [],
    targets: {},
    untouched: null,
    ...part,
  };
}

/** A caravan type's sum. */
export function kindOf(caravan_kind: CaravanKind, counts: Partial<Counts> = {}): KindFigures {
  return { ...NOTHING, caravan_kind, target_visitors: null, ...counts };
}

export const edition2026: Edition = {
  id: "00000000-0000-4000-8000-000000002026",
  number: 3,
  year: 2026,
  theme_fr: "Espaces publics pour tous",
  theme_ar: "فضاءات عمومية للجميع",
  theme_en: "Public spaces for all",
  starts_on: "2026-09-04",
  ends_on: "2026-12-06",
  version: 1,
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
};
