import type { Sql } from "./sql.ts";

/** Sets the time of day of a demo to ten in the morning in Casablanca: no test meets a midnight, whenever it is run. */
export async function setToMorning(sql: Sql): Promise<void> {
  await sql("update private.demo_clock set ahead = time '10:00' - (now() at time zone 'Africa/Casablanca')::time");
}

/** Does something on another day of the demo, and comes back to the tests' own. */
export async function onDay<Result>(sql: Sql, day: string, act: () => Promise<Result>): Promise<Result> {
  await sql("update private.demo_clock set today = $1", [day]);
  try {
    return await act();
  } finally {
    await sql("update private.demo_clock set today = '2026-10-02'");
  }
}
