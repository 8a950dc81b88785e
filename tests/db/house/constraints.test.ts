import { expect, test } from "vitest";
import { violationOf } from "@/backend/constraints";
import { startBackend } from "../../support/backend.ts";

const backend = startBackend();

/** Rules between columns: which sentence they have, and beside which field. */
const between: Record<string, ReturnType<typeof violationOf>> = {
  caravans_dates_in_order: { key: "dates_upside_down", field: "ends_on" },
  caravans_one_of_a_kind: { key: "already_exists", field: "kind" },
  editions_dates_in_order: { key: "dates_upside_down", field: "ends_on" },
  staff_place_fits_role: { key: "place_must_fit_role", field: "role" },
  stops_dates_in_order: { key: "dates_upside_down", field: "ends_on" },
  stops_position_free: { key: "already_exists", field: "position" },
};

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
  const told = constraints.map(({ table, name, kind, columns }) => {
    const bare = table.replace("public.", "");
    const [state = "", message = ""] =
      {
        c: ["23514", `new row for relation "${bare}" violates check constraint "${name}"`],
        u: ["23505", `duplicate key value violates unique constraint "${name}"`],
        f: ["23503", `insert or update on table "${bare}" violates foreign key constraint "${name}"`],
      }[kind] ?? [];
    return { name, columns, violation: violationOf(state, message) };
  });
  const lost = told.filter(({ columns, violation: { field } }) => field === undefined || !columns.includes(field));
  expect(lost.map(({ name }) => name)).toEqual([]);
  const found = told.filter(({ name }) => name in between).map(({ name, violation }) => [name, violation]);
  expect(Object.fromEntries(found)).toEqual(between);
});
