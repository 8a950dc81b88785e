import type { Sql } from "./sql.ts";

/** Makes statements take their time, so that two callers meet in between: `when` is the trigger's moment, event and table, `each` what it comes for. */
export async function dawdle(sql: Sql, moments: { when: string; seconds: number; each?: "row" }[]): Promise<void> {
  await sql(`create function private.dawdle() returns trigger language plpgsql as $$
    begin perform pg_sleep(tg_argv[0]::float8); return new; end $$`);
  for (const { when, seconds, each = "statement" } of moments)
    await sql(`create trigger dawdle ${when} for each ${each} execute function private.dawdle(${seconds})`);
}
