import { BackendError } from "@/backend/errors";

/** What became of leads since they were chosen, as the database tells it. */
export interface ChangedLeads {
  count: number;
  taken: number;
  closed: number;
  gone: number;
  /** In the stage asked for, or beyond it. */
  ahead: number;
  /** Who took them, three at most. */
  by: string[];
  /** Names of three of them at most. */
  examples: string[];
  lead_ids: string[];
}

/** What a refusal says of leads that changed meanwhile; null for any other problem. */
export function changedLeads(problem: unknown): ChangedLeads | null {
  const isChanged = problem instanceof BackendError && problem.key === "leads_changed";
  return isChanged ? (problem.detail as ChangedLeads) : null;
}
