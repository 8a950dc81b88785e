import type { FollowUpKindRow, WorkSettings } from "@/backend/workSettings";
import { allStages } from "@/features/leads/testing/leads";

function named<Id extends string>(id: Id, position: number, name_fr: string) {
  return { id, position, name_fr, name_ar: name_fr, name_en: name_fr, active: true, version: 1, updated_at: "" };
}

function kind(
  id: string,
  position: number,
  name: string,
  icon: string,
  outcomes: [id: string, next: string | null, days: number][],
): FollowUpKindRow {
  return {
    ...named(id, position, name),
    icon,
    outcomes: outcomes.map(([outcome, next_kind_id, next_in_days]) => ({ id: outcome, next_kind_id, next_in_days })),
  };
}

/** Some of the settings the database begins with: what component tests offer in forms and lists. */
export const workSettings: WorkSettings = {
  stages: allStages,
  lost_reasons: [
    named("budget", 10, "Budget insuffisant"),
    { ...named("old", 15, "Ancienne raison"), active: false },
    named("unreachable", 20, "Injoignable"),
  ],
  follow_up_kinds: [
    kind("call", 10, "Appel", "phone", [
      ["reached", "meeting", 3],
      ["no_answer", "call", 1],
      ["call_back", "call", 1],
      ["cancelled", null, 3],
    ]),
    kind("meeting", 20, "Rendez-vous", "team", [["held", "call", 3]]),
    kind("site_visit", 30, "Visite de site", "car", [["cancelled", null, 3]]),
    kind("message", 40, "Message", "message", [["sent", "call", 3]]),
    kind("document", 50, "Document", "document", [["sent", "call", 3]]),
  ],
  follow_up_outcomes: [
    { ...named("reached", 10, "Joint"), is_contact: true },
    { ...named("no_answer", 20, "Pas de réponse"), is_contact: false },
    { ...named("call_back", 30, "À rappeler"), is_contact: false },
    { ...named("held", 40, "A eu lieu"), is_contact: true },
    { ...named("sent", 50, "Envoyé"), is_contact: false },
    { ...named("cancelled", 60, "Annulé"), is_contact: false },
  ],
  no_next_reasons: [named("will_call_back", 10, "La personne rappellera"), named("other", 20, "Autre raison")],
  holidays: [
    { day: "2026-11-06", name_fr: "Marche Verte", name_ar: "المسيرة الخضراء", name_en: "Green March" },
    { day: "2026-11-18", name_fr: "Fête de l’Indépendance", name_ar: "عيد الاستقلال", name_en: "Independence Day" },
  ],
  opening_hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({
    agency_id: null,
    weekday,
    opens_at: weekday === 6 ? "09:00:00" : "08:30:00",
    closes_at: weekday === 6 ? "13:00:00" : "18:30:00",
  })),
};
