import { supabaseClient } from "@/backend/client";
import type { Database } from "@/backend/database.types";
import { callFunction } from "@/backend/rpc";
import { toBackendError } from "@/backend/toBackendError";
import { LEAD_COLUMNS, type LeadRow } from "./leadRow";

/** A lead as the functions answer with it. */
export type Lead = Database["public"]["Tables"]["leads"]["Row"];

/** What the end of a lead says: why it is lost, or what was sold and for how many whole dirhams. */
export interface EndingFacts {
  lostReasonId?: string | undefined;
  soldProduct?: Database["public"]["Enums"]["product_kind"] | undefined;
  soldPriceMad?: number | undefined;
}

/** One move of a lead; `moveId` names it, so that sending it again changes nothing. */
export interface Move extends EndingFacts {
  moveId: string;
  leadId: string;
  stageId: string;
  version: number;
}

/** Moves a lead along the pipeline and gives it as it is then. */
export function sendMove({ moveId, leadId, stageId, version, ...ending }: Move): Promise<Lead> {
  return callFunction<"move_lead", Lead>("move_lead", {
    p_id: moveId,
    p_lead_id: leadId,
    p_stage_id: stageId,
    p_version: version,
    ...(ending.lostReasonId ? { p_lost_reason_id: ending.lostReasonId } : {}),
    ...(ending.soldProduct ? { p_sold_product: ending.soldProduct } : {}),
    ...(ending.soldPriceMad ? { p_sold_price_mad: ending.soldPriceMad } : {}),
  });
}

/** Opens an ended lead again, in the stage it ended in; `moveId` names it as it does a move. */
export function sendReopening({ moveId, leadId, version }: Pick<Move, "moveId" | "leadId" | "version">): Promise<Lead> {
  return callFunction<"reopen_lead", Lead>("reopen_lead", { p_id: moveId, p_lead_id: leadId, p_version: version });
}

/** The lead as a list shows it, or null when it is not there or not the reader's any more. */
export async function fetchLeadRow(id: string): Promise<LeadRow | null> {
  const { data, error } = await supabaseClient.from("lead_rows").select(LEAD_COLUMNS).eq("id", id).returns<LeadRow[]>();
  if (error) {
    throw toBackendError(error);
  }
  return data[0] ?? null;
}

interface LastChange {
  occurred_at: string;
  actor: { full_name: string } | null;
}

/** Who touched a lead last, and when. */
export async function fetchLastChange(leadId: string): Promise<LastChange | null> {
  const { data, error } = await supabaseClient
    .from("lead_events")
    .select("occurred_at, actor:staff!lead_events_actor_id_fkey(full_name)")
    .eq("lead_id", leadId)
    .order("occurred_at", { ascending: false })
    .order("seq", { ascending: false })
    .limit(1)
    .returns<LastChange[]>();
  if (error) {
    throw toBackendError(error);
  }
  return data[0] ?? null;
}
