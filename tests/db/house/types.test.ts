import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { mapValues, readGeneratedTypes } from "../../support/generatedTypes.ts";

const backend = startBackend();
const types = readGeneratedTypes("src/backend/database.types.ts");

/** The TypeScript the generator writes for a type of the catalogue; arrays end in "[]". */
const typescript = `case
  when t.typtype = 'e' then 'Database["public"]["Enums"]["' || t.typname || '"]'
  when t.typname in ('uuid', 'text', 'date', 'time', 'timestamptz') then 'string'
  when t.typname in ('int2', 'int4', 'int8', 'float8', 'numeric') then 'number'
  when t.typname = 'bool' then 'boolean'
  when t.typname in ('json', 'jsonb') then 'Json'
  when t.typname = 'void' then 'undefined'
  else 'not known to this test: ' || t.typname end`;

interface Column {
  relation: string;
  column: string;
  type: string;
}

function byRelation(columns: Column[]): Record<string, Record<string, string>> {
  const relations: Record<string, Record<string, string>> = {};
  for (const { relation, column, type } of columns) relations[relation] = { ...relations[relation], [column]: type };
  return relations;
}

describe("database.types.ts is what the database is:", () => {
  const columnsOf = (kind: string) =>
    backend.sql<Column>(
      `select c.relname as relation, a.attname as column,
         case when a.attnotnull and t.typname in ('json', 'jsonb') then 'NonNullable<Json>' else ${typescript} end
           || case when b.typcategory = 'A' then '[]' else '' end
           || case when a.attnotnull then '' else ' | null' end as type
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       join pg_type b on b.oid = a.atttypid
       join pg_type t on t.oid = case when b.typcategory = 'A' then b.typelem else b.oid end
       where c.relnamespace = 'public'::regnamespace and c.relkind = $1`,
      [kind],
    );

  test("tables, their columns, types and nulls", async () => {
    expect(types.rows("Tables")).toEqual(byRelation(await columnsOf("r")));
  });

  test("views, their columns and types", async () => {
    // Which of them may be null the generator reads from the query; the catalogue says it of none.
    const nullable = (type: string) => (type.endsWith(" | null") ? type : `${type} | null`);
    const generated = mapValues(types.rows("Views"), (columns) => mapValues(columns, nullable));
    expect(generated).toEqual(byRelation(await columnsOf("v")));
  });

  test("what an insert must bring", async () => {
    const columns = await backend.sql<Column>(
      `select c.relname as relation, a.attname as column, '' as type
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = ''`,
    );
    const expected: Record<string, string[]> = Object.fromEntries(types.tables().map((table) => [table, []]));
    for (const { relation, column } of columns) expected[relation]?.push(column);
    expect(types.required()).toEqual(
      Object.fromEntries(Object.entries(expected).map(([table, names]) => [table, names.sort()])),
    );
  });

  test("enums and their values in order", async () => {
    const enums = await backend.sql<{ name: string; values: string[] }>(
      `select t.typname as name, array_agg(e.enumlabel::text order by e.enumsortorder) as values
       from pg_type t join pg_enum e on e.enumtypid = t.oid
       where t.typnamespace = 'public'::regnamespace group by 1`,
    );
    expect(types.enums()).toEqual(Object.fromEntries(enums.map(({ name, values }) => [name, values])));
  });

  test("functions, their arguments and answers", async () => {
    const argumentsOf = await backend.sql<{
      name: string;
      argument: string | null;
      type: string | null;
      returns: string;
    }>(
      `select p.proname as name, p.proargnames[a.place] as argument,
         (select (${typescript.replaceAll("t.", "e.")}) || case when t.typcategory = 'A' then '[]' else '' end
          from pg_type t join pg_type e on e.oid = case when t.typcategory = 'A' then t.typelem else t.oid end
          where t.oid = a.type) as type,
         (select ${typescript} from pg_type t where t.oid = p.prorettype) as returns
       from pg_proc p
       left join lateral (
         select u.type, u.place::integer
         from unnest(p.proargtypes) with ordinality as u(type, place)) a on true
       where p.pronamespace = 'public'::regnamespace`,
    );
    const optional = await backend.sql<{ name: string; argument: string }>(
      `select p.proname as name, p.proargnames[i] as argument from pg_proc p
       cross join lateral generate_series(p.pronargs - p.pronargdefaults + 1, p.pronargs) i
       where p.pronamespace = 'public'::regnamespace`,
    );
    const isOptional = (name: string, argument: string) =>
      optional.some((found) => found.name === name && found.argument === argument);
    const expected: Record<string, { args: Record<string, string>; returns: string }> = {};
    for (const { name, argument, type, returns } of argumentsOf) {
      const called = expected[name] ?? { args: {}, returns };
      expected[name] = called;
      if (argument && type) called.args[argument + (isOptional(name, argument) ? "?" : "")] = type;
    }
    expect(types.functions()).toEqual(expected);
  });
});
