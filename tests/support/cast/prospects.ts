import { endingOf } from "../ending.ts";
import { id } from "../ids.ts";
import { insert, type Sql } from "../sql.ts";

interface Lead {
  by: string;
  stop: string;
  agency: string;
  at?: string;
  assignee?: string;
  stage?: string;
  /** Another person's project, when one has two. */
  prospect?: string;
}

const noon = "2026-10-01T12:00:00+01:00";
const september = "2026-09-11T12:00:00+01:00";

/** A visitor who left contact details, and the lead born of it. */
export const leads = {
  karim: { by: "hana", stop: "casablanca", agency: "casablanca", assignee: "adil", stage: "contacted" },
  nadia: { by: "hamid", stop: "casablanca", agency: "casablanca" },
  tarik: { by: "hana", stop: "agadir", agency: "casablanca", at: september, assignee: "aicha", stage: "lost" },
  /** Captured at a stop hana is no longer posted to. */
  hassan: { by: "hana", stop: "mohammedia", agency: "casablanca", assignee: "aicha", stage: "qualified" },
  /** A person known in two agencies. */
  zineb: { by: "hana", stop: "agadir", agency: "agadir", at: september, assignee: "anas", stage: "offer" },
  zineb_won: {
    by: "hamid",
    stop: "casablanca",
    agency: "casablanca",
    assignee: "adil",
    stage: "won",
    prospect: "zineb",
  },
  latifa: { by: "hana", stop: "casablanca", agency: "agadir" },
  omar: { by: "hamid", stop: "mohammedia", agency: "mohammedia", assignee: "amal" },
  /** In the closed agency. */
  samir: { by: "hana", stop: "paris", agency: "settat", assignee: "salma" },
} as const satisfies Record<string, Lead>;

/** Phone number of a named prospect. */
export const phoneOf = (prospect: string): string => {
  const place = Object.keys(leads).indexOf(prospect);
  return `+2126612345${String(place).padStart(2, "0")}`;
};

/** Visitors: the nine above, with what they agreed to, and two anonymous parties. */
export async function seedProspects(sql: Sql): Promise<void> {
  await seedVisit(sql, "hana_anonymous", "hana", "casablanca", 3, null, noon);
  await seedVisit(sql, "hamid_anonymous", "hamid", "casablanca", 2, null, noon);
  for (const [name, lead] of Object.entries<Lead>(leads)) {
    const { by, stop, at = noon, prospect = name, stage = "new" } = lead;
    const first = prospect === name;
    if (first)
      await insert(sql, "public.prospects", {
        id: id(`prospect.${name}`),
        full_name: name[0]?.toUpperCase() + name.slice(1),
        phone: phoneOf(name),
        created_by: id(`staff.${by}`),
      });
    await seedVisit(sql, name, by, stop, 2, prospect, at);
    if (first)
      await insert(sql, "public.consents", {
        id: id(`consent.${name}`),
        prospect_id: id(`prospect.${name}`),
        channel: "phone",
        given_at: at,
        wording: "J’accepte d’être appelé(e).",
        visit_id: id(`visit.${name}`),
        captured_by: id(`staff.${by}`),
      });
    await insert(sql, "public.leads", {
      id: id(`lead.${name}`),
      prospect_id: id(`prospect.${prospect}`),
      agency_id: id(`agency.${lead.agency}`),
      assignee_id: lead.assignee ? id(`staff.${lead.assignee}`) : null,
      stage_id: stage,
      ...endingOf(stage, at),
      source_visit_id: id(`visit.${name}`),
      source_stop_id: id(`stop.${stop}`),
      wished_city_id: id("city.casablanca"),
      budget_mad: 400_000,
      created_by: id(`staff.${by}`),
      created_at: at,
      stage_entered_at: at,
    });
  }
}

async function seedVisit(
  sql: Sql,
  name: string,
  host: string,
  stop: string,
  party_size: number,
  prospect: string | null,
  occurred_at: string,
): Promise<void> {
  await insert(sql, "public.visits", {
    id: id(`visit.${name}`),
    stop_id: id(`stop.${stop}`),
    party_size,
    prospect_id: prospect && id(`prospect.${prospect}`),
    occurred_at,
    captured_by: id(`staff.${host}`),
  });
}
