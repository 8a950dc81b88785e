import { amountOf, type LeadRow } from "./leadRow";

/** A column of the board as `lead_board` gives it: how many and how much in all, and the first of its leads. */
export interface BoardColumn {
  stage_id: string;
  total: number;
  amount_mad: number;
  leads: LeadRow[];
}

function moment(text: string | null): number {
  return text === null ? Number.POSITIVE_INFINITY : Date.parse(text);
}

/** The order of a column, the same as in `lead_board`: the most urgent next step first, ended leads latest first. */
export function compareInColumn(a: LeadRow, b: LeadRow): number {
  if (a.stage_kind === "open") {
    const [due, otherDue] = [moment(a.next_follow_up_due_at), moment(b.next_follow_up_due_at)];
    if (due !== otherDue) {
      return due < otherDue ? -1 : 1;
    }
  }
  return moment(b.stage_entered_at) - moment(a.stage_entered_at) || (a.id < b.id ? -1 : 1);
}

function without(column: BoardColumn, lead: LeadRow): BoardColumn {
  return {
    ...column,
    total: column.total - 1,
    amount_mad: column.amount_mad - (amountOf(lead) ?? 0),
    leads: column.leads.filter(({ id }) => id !== lead.id),
  };
}

function withLead(column: BoardColumn, lead: LeadRow): BoardColumn {
  const place = column.leads.findIndex((other) => compareInColumn(lead, other) < 0);
  const index = place === -1 ? column.leads.length : place;
  return {
    ...column,
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
