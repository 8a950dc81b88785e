import { HttpResponse, http } from "msw";
import type { AgencyLoad, AgentLoad } from "@/backend/agencyLoad";
import { API } from "../../../../tests/support/server";

function agent(id: string, full_name: string, open_leads: number, overdue: number): AgentLoad {
  return { id, full_name, role: "agent", open_leads, overdue };
}

export const imane = agent("11111111-1111-4111-8111-111111111111", "Imane Chakir", 50, 7);
export const reda = agent("22222222-2222-4222-8222-222222222222", "Reda Mekouar", 21, 0);
export const samir = agent("33333333-3333-4333-8333-333333333333", "Samir Gharbi", 10, 0);

function agency(id: string, name: string, agents: AgentLoad[], unassigned: number): AgencyLoad {
  const worked = agents.reduce((sum, { open_leads }) => sum + open_leads, 0);
  return {
    id,
    code: name.slice(0, 3),
    name_fr: `Agence de ${name}`,
    name_ar: `وكالة ${name}`,
    active: true,
    region_id: "r1",
    open_leads: worked + unassigned,
    unassigned,
    overdue: agents.reduce((sum, { overdue }) => sum + overdue, 0),
    agents,
  };
}

/** The agency of the manager who reads, and another of the same region. */
export const casablanca = agency("a1", "Casablanca", [imane, reda], 4);
export const berrechid = agency("44444444-4444-4444-8444-444444444444", "Berrechid", [samir], 0);

/** The load as `agency_load` answers. */
export function loadAnswer(...agencies: AgencyLoad[]) {
  return http.post(`${API}/rest/v1/rpc/agency_load`, () => HttpResponse.json(agencies));
}

const home = { id: "r1", name_fr: "Casablanca-Settat", name_ar: "الدار البيضاء سطات" };
const away = { id: "r2", name_fr: "L’Oriental", name_ar: "الشرق" };

/** The agencies that work: two of the region, one of another. */
export const agenciesAnswer = http.get(`${API}/rest/v1/agencies`, () =>
  HttpResponse.json(
    [
      { id: casablanca.id, name_fr: casablanca.name_fr, name_ar: casablanca.name_ar, region: home },
      { id: berrechid.id, name_fr: berrechid.name_fr, name_ar: berrechid.name_ar, region: home },
      { id: "55555555-5555-4555-8555-555555555555", name_fr: "Agence d’Oujda", name_ar: "وكالة وجدة", region: away },
    ],
    { headers: { "content-range": "0-2/3" } },
  ),
);

/** Somebody who manages the region, signed in. */
export const regionalManager = http.post(`${API}/rest/v1/rpc/my_profile`, () =>
  HttpResponse.json({
    staff: { id: "s9", full_name: "Karim Rahmouni", role: "regional_manager", agency_id: null, region_id: "r1" },
    agency: null,
    region: home,
    stops: [],
    now: "2026-10-02T09:00:00+00:00",
    demo_today: "2026-10-02",
  }),
);
