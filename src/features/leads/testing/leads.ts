import type { BoardColumn } from "../pipeline/board";
import { amountOf, type LeadRow } from "../pipeline/leadRow";
import type { Stage } from "../pipeline/stages";

const OFFERED = { active: true, replaced_by_id: null, version: 1, updated_at: "2026-09-01T10:00:00+00:00" };

function stage(id: string, position: number, names: [fr: string, ar: string, en: string], kind: Stage["kind"]): Stage {
  const [name_fr, name_ar, name_en] = names;
  return { id, position, kind, name_fr, name_ar, name_en, color: "#3D7EA6", cooling_days: null, ...OFFERED };
}

export const stages = {
  fresh: stage("new", 10, ["Nouveau", "جديد", "New"], "open"),
  contacted: stage("contacted", 20, ["Contacté", "تم الاتصال", "Contacted"], "open"),
  offer: stage("offer", 50, ["Offre", "عرض", "Offer"], "open"),
  won: stage("won", 70, ["Gagné", "ناجح", "Won"], "won"),
  lost: stage("lost", 80, ["Perdu", "ضائع", "Lost"], "lost"),
};

export const allStages: Stage[] = Object.values(stages);

/** A lead in the first stage, wished otherwise in some parts. */
export function leadOf(id: string, parts: Partial<LeadRow> = {}): LeadRow {
  return {
    id,
    prospect_id: `p-${id}`,
    agency_id: "a1",
    assignee_id: null,
    stage_id: "new",
    source_visit_id: null,
    source_stop_id: null,
    product: "apartment",
    response_minutes: null,
    wished_city_id: null,
    budget_mad: 500_000,
    lost_reason_id: null,
    sold_product: null,
    sold_price_mad: null,
    label_ids: [],
    labels: null,
    stage_entered_at: "2026-09-20T10:00:00+00:00",
    first_contact_at: null,
    closed_at: null,
    created_by: "s1",
    version: 1,
    created_at: "2026-09-20T10:00:00+00:00",
    updated_at: "2026-09-20T10:00:00+00:00",
    prospect_name: `Prospect ${id}`,
    prospect_phone: "+212661234567",
    prospect_email: null,
    consents: [],
    agency_name_fr: "Agence de Casablanca",
    agency_name_ar: "وكالة الدار البيضاء",
    assignee_name: null,
    stage_position: 10,
    stage_kind: "open",
    wished_city_name_fr: "Casablanca",
    wished_city_name_ar: "الدار البيضاء",
    caravan_kind: null,
    stop_city_name_fr: null,
    stop_city_name_ar: null,
    next_follow_up_id: null,
    next_follow_up_kind: null,
    next_follow_up_due_at: null,
    overdue: false,
    adrift: true,
    last_activity_at: "2026-09-20T10:00:00+00:00",
    cooling: false,
    ...parts,
  };
}

/** A lead in a stage. */
export function leadIn(where: Stage, id: string, parts: Partial<LeadRow> = {}): LeadRow {
  return leadOf(id, { stage_id: where.id, stage_position: where.position, stage_kind: where.kind, ...parts });
}

/** The board that holds just these leads. */
export function boardOf(...leads: LeadRow[]): BoardColumn[] {
  return allStages.map(({ id }) => {
    const column = leads.filter(({ stage_id }) => stage_id === id);
    const amount_mad = column.reduce((sum, lead) => sum + (amountOf(lead) ?? 0), 0);
    return { stage_id: id, total: column.length, amount_mad, agents: null, leads: column };
  });
}
