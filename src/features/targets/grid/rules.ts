import { readWhole } from "@/lib/wholeNumber";
import type { Column, Measure, TargetRow } from "../targets";

/** Why something typed or pasted is no target. */
export type Problem = "text" | "fraction" | "negative" | "tooLarge" | "closed" | "outside";

const MOST: Record<Measure, number> = {
  visitors: 10_000_000,
  identified_visitors: 10_000_000,
  leads: 10_000_000,
  won_leads: 10_000_000,
  sold_mad: 100_000_000_000,
  // three months
  first_response_hours: 2160,
};
const MOST_AT_A_STOP = 1_000_000;

/** Whether what the row is for has a day in the month. */
export function isOpenIn({ starts_on, ends_on }: TargetRow, month: Column): boolean {
  return month === null || (starts_on.slice(0, 7) <= month.slice(0, 7) && month.slice(0, 7) <= ends_on.slice(0, 7));
}

/** Whether the target stands on the stop itself, where none is kept as nought: 0 is no target. */
export function standsOnStop({ scope }: TargetRow, month: Column, measure: Measure): boolean {
  return scope === "stop" && month === null && measure === "visitors";
}

/** The most a target may be. */
export function mostOf(row: TargetRow, month: Column, measure: Measure): number {
  return standsOnStop(row, month, measure) ? MOST_AT_A_STOP : MOST[measure];
}

/** Reads the target typed or pasted into a cell, or tells why it is none. */
export function readTarget(
  text: string,
  row: TargetRow,
  month: Column,
  measure: Measure,
): { value: number | null } | { problem: Problem } {
  const read = readWhole(text);
  if ("problem" in read) {
    return read;
  }
  if (!isOpenIn(row, month)) {
    return { problem: "closed" };
  }
  if (read.value > mostOf(row, month, measure)) {
    return { problem: "tooLarge" };
  }
  return { value: read.value === 0 && standsOnStop(row, month, measure) ? null : read.value };
}
