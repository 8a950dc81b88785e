import { expect } from "vitest";

interface Answer {
  status: number;
  data: unknown;
  error: { code: string; message: string; hint: string; details: string } | null;
}

interface Refusal {
  status: number;
  /** The stable key of the registry in supabase/README.md. */
  key: string;
  /** The field the message stands beside; none for the whole form. */
  field?: string;
}

/** Asserts that one of our functions refused, with which status, key and field; returns the detail. */
export function expectRefusal({ status, error }: Answer, refusal: Refusal): Record<string, unknown> {
  expect({ status, code: error?.code, key: error?.message, field: error?.hint || undefined }).toEqual({
    status: refusal.status,
    code: `PT${refusal.status}`,
    key: refusal.key,
    field: refusal.field,
  });
  return JSON.parse(error?.details ?? "{}");
}

/** Asserts that the database refused for lack of a privilege or by a constraint. */
export function expectSqlState({ error }: Answer, code: string, constraint = ""): void {
  expect(error?.code).toBe(code);
  expect(error?.message).toContain(constraint);
}

/** The data of an answer that must have come. */
export function dataOf<Data>({ data, error }: { data: Data; error: Answer["error"] }): NonNullable<Data> {
  expect(error).toBeNull();
  if (data === null || data === undefined) throw new Error("no data came back");
  return data;
}

/** The same, of a function that answers with JSON whose shape the caller knows. */
export function jsonOf<Shape>(answer: Answer): Shape {
  return dataOf(answer) as Shape;
}
