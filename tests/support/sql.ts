import type { Backend } from "../../supabase/backend.ts";

export type Sql = Backend["sql"];

type Row = Record<string, unknown>;

/** Writes one row as the owner, past every policy. */
export async function insert(sql: Sql, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  await sql(`insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`, Object.values(row));
}

/** One row as it is, whoever may see it; undefined when there is none. */
export async function rowOf<Found = Record<string, unknown>>(
  sql: Sql,
  table: string,
  where: Row,
): Promise<Found | undefined> {
  const tests = Object.keys(where).map((column, index) => `${column} = $${index + 1}`);
  const [row] = await sql<Found>(`select * from ${table} where ${tests.join(" and ")}`, Object.values(where));
  return row;
}

/** How many rows a condition matches, whoever may see them. */
export async function countOf(sql: Sql, table: string, where = "true", parameters: unknown[] = []): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::integer as count from ${table} where ${where}`,
    parameters,
  );
  return row?.count ?? 0;
}
