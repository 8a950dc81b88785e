import type { AgentGroup, BoardColumn } from "../pipeline/board";
import type { LeadRow } from "../pipeline/leadRow";

/** What stands in a column, one below the other: leads, and where it is grouped whose they are. */
export type ColumnItem =
  | { kind: "lead"; key: string; lead: LeadRow; place: number }
  | { kind: "agent"; key: string; agent: AgentGroup };

/** The items of a column in order. */
export function columnItems({ agents, leads }: Pick<BoardColumn, "agents" | "leads">): ColumnItem[] {
  return leads.flatMap((lead, place): ColumnItem[] => {
    const item = { kind: "lead", key: lead.id, lead, place } as const;
    const isFirst = place === 0 || leads[place - 1]?.assignee_id !== lead.assignee_id;
    const agent = isFirst && agents?.find(({ id }) => id === lead.assignee_id);
    return agent ? [{ kind: "agent", key: `agent ${agent.id}`, agent }, item] : [item];
  });
}
