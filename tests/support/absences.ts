import type { TestBackend } from "./backend.ts";
import { onDay } from "./clock.ts";
import { id, newId } from "./ids.ts";
import type { Person } from "./people.ts";
import { dataOf } from "./refusals.ts";

/** What plan_absence is sent: aicha away today and tomorrow, adil standing in, unless said otherwise. */
export const absence = (overrides: Partial<ReturnType<typeof defaults>> = {}) => ({ ...defaults(), ...overrides });

const defaults = () => ({
  p_id: newId(),
  p_staff_id: id("staff.aicha"),
  p_stand_in_id: id("staff.adil"),
  p_starts_on: "2026-10-02",
  p_ends_on: "2026-10-03",
});

/** The calls of an absence as a person makes them. */
export function absenceCalls(backend: TestBackend) {
  const plan = async (person: Person, args: ReturnType<typeof absence>) =>
    (await backend.as(person)).rpc("plan_absence", args);
  const end = async (person: Person, p_absence_id: string, p_version: number, p_id = newId()) =>
    (await backend.as(person)).rpc("end_absence", { p_id, p_absence_id, p_version });
  const change = async (
    person: Person,
    p_absence_id: string,
    p_version: number,
    wanted: Partial<Pick<ReturnType<typeof absence>, "p_stand_in_id" | "p_starts_on" | "p_ends_on">>,
    p_id = newId(),
  ) => {
    const { p_staff_id: _, ...rest } = absence(wanted);
    return (await backend.as(person)).rpc("change_absence", { ...rest, p_id, p_absence_id, p_version });
  };
  const settle = async (person: Person) => dataOf(await (await backend.as(person)).rpc("settle_absences"));
  /** Another day of the demo: what the days of an absence bring. */
  const on = (day: string, act: () => Promise<void>) => onDay(backend.sql, day, act);
  /** Nobody of the cast is away any more, without anything given back. */
  const clear = () => backend.sql("update public.absences set ended_at = private.now() where ended_at is null");
  return { plan, change, end, settle, on, clear };
}
