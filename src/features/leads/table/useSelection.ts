import { useCallback, useState } from "react";
import type { LeadRow } from "../pipeline/leadRow";

/** Whose a lead was when it was ticked: a change since is told before it is taken from somebody. */
export type SeenLead = Pick<LeadRow, "id" | "agency_id" | "assignee_id">;

/** The leads ticked, over several pages, each as it was seen in `rows` then. */
export function useSelection(rows: readonly SeenLead[]) {
  const [leads, setLeads] = useState<SeenLead[]>([]);
  const ids = leads.map(({ id }) => id);

  const set = useCallback(
    (wanted: string[]) =>
      setLeads((current) => {
        const known = new Map([...rows, ...current].map((lead) => [lead.id, lead]));
        return wanted.map((id) => known.get(id)).filter((lead) => lead !== undefined);
      }),
    [rows],
  );
  const toggle = (id: string) => set(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  const clear = useCallback(() => setLeads([]), []);
  const drop = useCallback((id: string) => setLeads((current) => current.filter((lead) => lead.id !== id)), []);
  return { ids, leads, set, setLeads, clear, toggle, drop };
}

export type Selection = ReturnType<typeof useSelection>;
