import { supabaseClient } from "@/backend/client";
import type { Database } from "@/backend/database.types";
import { callFunction } from "@/backend/rpc";
import { toBackendError } from "@/backend/toBackendError";
import { LEAD_COLUMNS, type LeadRow } from "./leadRow";

/** A lead as the functions answer with it. */
export type Lead = Database["public"]["Tables"]["leads"]["Row"];

/** One move of a lead; `moveId` names it, so that sending it again changes nothing. */
export interface Move {
  moveId: string;
  leadId: string;
  stageId: string;
  version: number;
  lostReasonId?: string | undefined;
}

/** Moves a lead along the pipeline and gives it as it is then. */
export function sendMove({ moveId, leadId, stageId, version, lostReasonId }: Move): Promise<Lead> {
  return callFunction<"move_lead", Lead>("move_lead", {
    p_id: moveId,
    p_lead_id: leadId,
    p_stage_id: stageId,
    p_version: version,
    ...(lostReasonId ? { p_lost_reason_id: lostReasonId } : {}),
  });
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
    .select("occurred_at, actor:staff(full_name)")
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
