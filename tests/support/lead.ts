import type { Lead } from "@/features/leads/lead-page/lead";
import { AGENCY } from "./renderWithData";

/** A lead of the Casablanca agency as its page reads it. */
export function leadWith(parts: Partial<Lead> = {}): Lead {
  return {
    id: "a0000000-0000-4000-8000-000000000001",
    version: 3,
    stage_id: "contacted",
    stage_entered_at: "2026-09-28T10:00:00+00:00",
    agency_id: AGENCY,
    assignee_id: null,
    closed_at: null,
    sold_product: null,
    sold_price_mad: null,
    label_ids: [],
    created_at: "2026-09-18T10:00:00+00:00",
    product: "apartment",
    wished_city_id: null,
    budget_mad: 650_000,
    description: "Près d’une école",
    prospect: {
      id: "p1",
      full_name: "Aziz Filali",
      phone: "+212661234567",
      email: "aziz@courriel.example",
      language: "fr",
      version: 1,
      city_id: null,
      city: null,
      consents: [],
      leads: [],
    },
    agency: { id: AGENCY, name_fr: "Agence de Casablanca", name_ar: "وكالة الدار البيضاء", active: true },
    assignee: null,
    wished_city: null,
    lost_reason: null,
    stop: null,
    visit: null,
    follow_ups: [],
    ...parts,
  };
}
