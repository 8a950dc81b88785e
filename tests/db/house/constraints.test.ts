import { expect, test } from "vitest";
import { violationOf } from "@/backend/constraints";
import { startBackend } from "../../support/backend.ts";

const backend = startBackend();

/** Rules between columns: their sentence stands above the form or beside the field named here. */
const between = new Set([
  "caravans_one_of_a_kind",
  "stops_position_free",
  "staff_place_fits_role",
  "stop_postings_pkey",
  "leads_lost_with_reason",
  "leads_closed_when_ended",
  "follow_ups_done_with_outcome",
]);

test("a form finds the field of every constraint that what it writes can violate", async () => {
  const constraints = await backend.sql<{ table: string; name: string; kind: string; columns: string[] }>(
    `select c.conrelid::regclass::text as table, c.conname::text as name, c.contype::text as kind,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.conrelid and a.attnum > 0) as columns
     from pg_constraint c
     where c.connamespace = 'public'::regnamespace and c.contype in ('c', 'u', 'f')
       and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)
         and has_column_privilege('authenticated', c.conrelid, a.attnum, 'insert, update'))
     order by 1, 2`,
  );
  expect(constraints.length).toBeGreaterThan(40);
  const lost = constraints.filter(({ table, name, kind, columns }) => {
    const bare = table.replace("public.", "");
    const [state = "", message = ""] =
      {
        c: ["23514", `new row for relation "${bare}" violates check constraint "${name}"`],
        u: ["23505", `duplicate key value violates unique constraint "${name}"`],
        f: ["23503", `insert or update on table "${bare}" violates foreign key constraint "${name}"`],
      }[kind] ?? [];
    const { key, field } = violationOf(state, message);
    if (between.has(name)) return key === "unknown";
    return field === undefined || !columns.includes(field);
  });
  expect(lost.map(({ name }) => name)).toEqual([]);
});
