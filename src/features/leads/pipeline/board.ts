import { amountOf, type LeadRow } from "./leadRow";

/** What an agent has in a column that is grouped by agent; nobody is null. */
export interface AgentGroup {
  id: string | null;
  name: string | null;
  total: number;
  amount_mad: number;
}

/** A column of the board as `lead_board` gives it: how many and how much in all, and the first of its leads. */
export interface BoardColumn {
  stage_id: string;
  total: number;
  amount_mad: number;
  /** Where it is grouped: whose leads come after whose. */
  agents: AgentGroup[] | null;
  leads: LeadRow[];
}

function moment(text: string | null): number {
  return text === null ? Number.POSITIVE_INFINITY : Date.parse(text);
}

/** An agent's place in a grouped column: who was not in it yet comes after the others, nobody last. */
function placeOf(agents: AgentGroup[], id: string | null): number {
  const place = agents.findIndex((agent) => agent.id === id);
  return place >= 0 ? place : agents.length + (id === null ? 1 : 0);
}

/** The order of a column, the same as in `lead_board`: one agent after the other where it is grouped. */
export function compareIn({ agents }: Pick<BoardColumn, "agents">) {
  return (a: LeadRow, b: LeadRow): number =>
    (agents && placeOf(agents, a.assignee_id) - placeOf(agents, b.assignee_id)) || compareByUrgency(a, b);
}

/** The most urgent next step first, ended leads latest first. */
function compareByUrgency(a: LeadRow, b: LeadRow): number {
  if (a.stage_kind === "open") {
    const [due, otherDue] = [moment(a.next_follow_up_due_at), moment(b.next_follow_up_due_at)];
    if (due !== otherDue) {
      return due < otherDue ? -1 : 1;
    }
  }
  return moment(b.stage_entered_at) - moment(a.stage_entered_at) || (a.id < b.id ? -1 : 1);
}

/** The figures of a lead's agent with it or without it; one who is new to a grouped column comes into it. */
function counted(agents: AgentGroup[] | null, lead: LeadRow, step: 1 | -1): AgentGroup[] | null {
  const { assignee_id: id, assignee_name: name } = lead;
  const amount = step * (amountOf(lead) ?? 0);
  if (!agents || agents.some((agent) => agent.id === id)) {
    return (
      agents?.map((agent) =>
        agent.id === id ? { ...agent, total: agent.total + step, amount_mad: agent.amount_mad + amount } : agent,
      ) ?? null
    );
  }
  return agents.toSpliced(placeOf(agents, id), 0, { id, name, total: step, amount_mad: amount });
}

function without(column: BoardColumn, lead: LeadRow): BoardColumn {
  return {
    ...column,
    agents: counted(column.agents, lead, -1),
    total: column.total - 1,
    amount_mad: column.amount_mad - (amountOf(lead) ?? 0),
    leads: column.leads.filter(({ id }) => id !== lead.id),
  };
}

function withLead(column: BoardColumn, lead: LeadRow): BoardColumn {
  const agents = counted(column.agents, lead, 1);
  const compare = compareIn({ agents });
  const place = column.leads.findIndex((other) => compare(lead, other) < 0);
  const index = place === -1 ? column.leads.length : place;
  return {
    ...column,
    agents,
    total: column.total + 1,
    amount_mad: column.amount_mad + (amountOf(lead) ?? 0),
    leads: column.leads.toSpliced(index, 0, lead),
  };
}

/** The lead of a board, if it is among those loaded. */
export function findOnBoard(board: BoardColumn[], leadId: string): LeadRow | undefined {
  for (const column of board) {
    const lead = column.leads.find(({ id }) => id === leadId);
    if (lead) {
      return lead;
    }
  }
  return undefined;
}

/** Puts a lead as it is now where it belongs, or takes it off the board (`now` null); counts and sums follow. */
export function placeOnBoard(board: BoardColumn[], leadId: string, now: LeadRow | null): BoardColumn[] {
  const before = findOnBoard(board, leadId);
  if (!before) {
    return board;
  }
  return board.map((column) => {
    const left = column.stage_id === before.stage_id ? without(column, before) : column;
    return now && column.stage_id === now.stage_id ? withLead(left, now) : left;
  });
}
