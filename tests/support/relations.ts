import type { SupabaseClient } from "@supabase/supabase-js";
import type { Sql } from "./sql.ts";

interface Relation {
  name: string;
  /** What a signed-in person may ask for. */
  columns: string[];
  /** What can be embedded in it, by which foreign key. */
  neighbours: { name: string; key: string }[];
}

/** Each table and view of the API. */
export const relationsOf = (sql: Sql): Promise<Relation[]> =>
  sql<Relation>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
             and has_column_privilege('authenticated', c.oid, a.attnum, 'select')) as columns,
       (select coalesce(jsonb_agg(jsonb_build_object('name', n.relname, 'key', f.conname) order by f.conname), '[]')
        from pg_constraint f
        join pg_class n on n.oid = case when f.conrelid = c.oid then f.confrelid else f.conrelid end
        where f.contype = 'f' and c.oid in (f.conrelid, f.confrelid) and n.relnamespace = c.relnamespace) as neighbours
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') order by 1`,
  );

/** Everything the tables and views give a client: each whole, and with each other embedded. */
export async function readAll(client: SupabaseClient, relations: Relation[], embedded: boolean): Promise<unknown[]> {
  const columnsOf = new Map(relations.map(({ name, columns }) => [name, columns.join() || "*"]));
  const answers: unknown[] = [];
  for (const { name, columns, neighbours } of relations) {
    answers.push((await client.from(name).select(columnsOf.get(name))).data);
    for (const { name: other, key } of embedded ? neighbours : []) {
      const { data, error } = await client
        .from(name)
        .select(`${columns[0] ?? "*"}, ${other}!${key}(${columnsOf.get(other)})`);
      // A table closed to everybody is refused; whatever else is refused was not asked for rightly.
      if (error && error.code !== "42501") throw new Error(`${name} with ${other}: ${error.message}`);
      answers.push(data);
    }
  }
  return answers;
}
