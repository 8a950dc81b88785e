import { HttpResponse, http } from "msw";
import { API } from "../../../../tests/support/server";
import type { Absence } from "../absences/absences";
import { casablanca, imane, reda } from "./loads";

/** Imane away from 1 to 9 October 2026, Reda standing in, unless said otherwise. */
export function absenceOf(id: string, traits: Partial<Absence> = {}): Absence {
  return {
    id,
    staff_id: imane.id,
    staff_name: imane.full_name,
    stand_in_id: reda.id,
    stand_in_name: reda.full_name,
    agency_id: casablanca.id,
    starts_on: "2026-10-01",
    ends_on: "2026-10-09",
    begun_at: "2026-10-01T08:00:00+00:00",
    ended_at: null,
    version: 2,
    follow_ups: 12,
    leads: 1,
    follow_ups_back: 0,
    leads_back: 0,
    follow_ups_done: 0,
    ...traits,
  };
}

/** Absences as `absence_rows` answers. */
export function absencesAnswer(...absences: Absence[]) {
  return http.get(`${API}/rest/v1/absence_rows`, () =>
    HttpResponse.json(absences, { headers: { "content-range": `0-${absences.length}/${absences.length}` } }),
  );
}
