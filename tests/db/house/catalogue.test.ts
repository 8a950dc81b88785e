import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";

const backend = startBackend();

/** What breaks a rule of the house; named, so that a failure says what to mend. */
async function broken(statement: string): Promise<string[]> {
  return (await backend.sql<{ name: string }>(statement)).map(({ name }) => name);
}

const ours = "('public'::regnamespace, 'private'::regnamespace)";

describe("tables", () => {
  test("of the API have row-level security", async () => {
    expect(
      await broken(
        `select relname as name from pg_class
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`,
      ),
    ).toEqual([]);
  });

  test("stand in public; private holds the clock and the steps done", async () => {
    const found = await broken(
      "select relname as name from pg_class where relnamespace = 'private'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by 1",
    );
    expect(found).toEqual(["bulk_steps", "demo_clock"]);
  });

  test("are given to signed-in people at most, and what is written is given by column", async () => {
    expect(
      await broken(
        `select distinct c.relname || ': ' || p.grantee || ' ' || p.privilege_type as name
         from pg_class c
         cross join lateral (select coalesce(r.rolname, 'public') as grantee, a.privilege_type
           from aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee) p
         where c.relnamespace in ${ours} and c.relkind in ('r', 'p', 'v')
           and (p.grantee in ('anon', 'public')
             or p.grantee = 'authenticated' and p.privilege_type not in ('SELECT', 'DELETE'))`,
      ),
    ).toEqual([]);
  });

  test("views ask the policies of whoever reads them", async () => {
    expect(
      await broken(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
         and not coalesce('security_invoker=true' = any (reloptions), false)`,
      ),
    ).toEqual([]);
  });

  test("have a key, and an index that leads with each foreign key", async () => {
    expect(
      await broken(
        `select c.relname as name from pg_class c where c.relnamespace in ${ours} and c.relkind in ('r', 'p')
         and not exists (select from pg_index i where i.indrelid = c.oid and (i.indisprimary or i.indnullsnotdistinct))`,
      ),
    ).toEqual([]);
    expect(
      await broken(
        `select f.conrelid::regclass || '.' || a.attname as name
         from pg_constraint f
         join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
         where f.contype = 'f' and f.connamespace in ${ours}
           and not exists (select from pg_index i where i.indrelid = f.conrelid and i.indkey[0] = f.conkey[1])`,
      ),
    ).toEqual([]);
  });

  test("say what happens to them when what they refer to goes", async () => {
    expect(
      await broken(
        `select conrelid::regclass || ': ' || conname as name from pg_constraint
         where contype = 'f' and connamespace in ${ours} and confdeltype = 'a'`,
      ),
    ).toEqual([]);
  });

  test("carry version and updated_at together, both kept by the same trigger", async () => {
    expect(
      await broken(
        `select c.relname as name from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attname in ('version', 'updated_at') and not a.attisdropped
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         group by c.oid, c.relname
         having count(*) <> 2 or not exists (
           select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'private.tg_touch'::regproc and t.tgenabled = 'O')`,
      ),
    ).toEqual([]);
  });
});

describe("policies", () => {
  test("name the role they are for, and it is never everybody", async () => {
    expect(
      await broken(
        "select tablename || ': ' || policyname as name from pg_policies where schemaname = 'public' and roles <> '{authenticated}'",
      ),
    ).toEqual([]);
  });

  test("let nobody pass unasked", async () => {
    expect(
      await broken(
        `select tablename || ': ' || policyname as name from pg_policies
         where schemaname = 'public' and (qual = 'true' or with_check = 'true')`,
      ),
    ).toEqual([]);
  });

  test("ask their helpers once a statement, inside a subselect", async () => {
    expect(
      await broken(
        `select tablename || ': ' || policyname as name from pg_policies
         where schemaname = 'public'
           and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), 'SELECT (private|auth)\\.', '', 'g') ~ '(private|auth)\\.'`,
      ),
    ).toEqual([]);
  });

  test("are one a table and verb, so that none widens another unseen", async () => {
    expect(
      await broken(
        `select tablename || ' ' || cmd as name from pg_policies where schemaname = 'public'
         group by tablename, cmd having count(*) > 1 or cmd = 'ALL'`,
      ),
    ).toEqual([]);
  });
});

describe("functions", () => {
  test("with more rights than their caller live in private", async () => {
    expect(
      await broken(
        "select oid::regprocedure::text as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef",
      ),
    ).toEqual([]);
  });

  test("are found and find by full names alone", async () => {
    expect(
      await broken(
        `select oid::regprocedure::text as name from pg_proc where pronamespace in ${ours}
         and not coalesce('search_path=""' = any (proconfig), false)`,
      ),
    ).toEqual([]);
  });

  test("are executed by nobody they were not given to", async () => {
    expect(
      await broken(
        `select p.oid::regprocedure || ' by ' || coalesce(r.rolname, 'public') as name
         from pg_proc p
         cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
         left join pg_roles r on r.oid = a.grantee
         where p.pronamespace in ${ours} and coalesce(r.rolname, 'public') in ('anon', 'public')`,
      ),
    ).toEqual([]);
  });

  test("of the API can be called by signed-in people, each of them", async () => {
    expect(
      await broken(
        `select oid::regprocedure::text as name from pg_proc where pronamespace = 'public'::regnamespace
         and not has_function_privilege('authenticated', oid, 'execute')`,
      ),
    ).toEqual([]);
  });

  test("of private that a trigger runs can be called by nobody", async () => {
    expect(
      await broken(
        `select oid::regprocedure::text as name from pg_proc
         where pronamespace = 'private'::regnamespace and prorettype = 'trigger'::regtype
           and has_function_privilege('authenticated', oid, 'execute')`,
      ),
    ).toEqual([]);
  });

  test("of private that change rows are given to callers only when the API offers them", async () => {
    expect(
      await broken(
        `select p.oid::regprocedure::text as name from pg_proc p
         where p.pronamespace = 'private'::regnamespace and p.provolatile = 'v'
           and has_function_privilege('authenticated', p.oid, 'execute')
           and not exists (select from pg_proc o where o.pronamespace = 'public'::regnamespace and o.proname = p.proname)`,
      ),
    ).toEqual([]);
  });

  test("that only read say so", async () => {
    expect(
      await broken(
        `select p.oid::regprocedure::text as name from pg_proc p
         join pg_proc o on o.pronamespace = 'private'::regnamespace and o.proname = p.proname
         where p.pronamespace = 'public'::regnamespace and p.provolatile <> o.provolatile`,
      ),
    ).toEqual([]);
  });

  test("of triggers are named after their table and task", async () => {
    expect(
      await broken(
        `select proname as name from pg_proc where pronamespace = 'private'::regnamespace
         and prorettype = 'trigger'::regtype and proname !~ '^tg_([a-z_]+__)?[a-z_]+$'`,
      ),
    ).toEqual([]);
  });
});

describe("everything has a comment:", () => {
  test.each([
    [
      "tables and views",
      "pg_class",
      `select oid, oid::regclass::text from pg_class where relkind in ('r', 'p', 'v', 'm') and relnamespace in ${ours}`,
    ],
    ["functions", "pg_proc", `select oid, oid::regprocedure::text from pg_proc where pronamespace in ${ours}`],
    [
      "types",
      "pg_type",
      `select oid, oid::regtype::text from pg_type where typtype in ('e', 'd') and typnamespace in ${ours}`,
    ],
    ["schemas", "pg_namespace", "select oid, nspname from pg_namespace where nspname = 'private'"],
  ])("%s", async (_, catalogue, objects) => {
    expect(
      await broken(
        `select name from (${objects}) as o(oid, name)
         where coalesce(obj_description(o.oid, '${catalogue}'), '') !~ '\\w.*\\.$'`,
      ),
    ).toEqual([]);
  });

  test("columns of tables", async () => {
    expect(
      await broken(
        `select c.relname || '.' || a.attname as name from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relnamespace in ${ours} and c.relkind in ('r', 'p')
           and coalesce(col_description(c.oid, a.attnum), '') !~ '\\w.*\\.$'`,
      ),
    ).toEqual([]);
  });

  test("a function that refuses says with which keys", async () => {
    expect(
      await broken(
        `select p.oid::regprocedure || ' ' || k.key as name
         from pg_proc p
         cross join lateral (select (regexp_matches(p.prosrc, 'private\\.fail\\(''\\d+'', ''(\\w+)''', 'g'))[1] as key) k
         where p.pronamespace = 'private'::regnamespace
           and obj_description(p.oid, 'pg_proc') !~ k.key
           and not exists (select from pg_proc o where o.pronamespace = 'public'::regnamespace and o.proname = p.proname
             and obj_description(o.oid, 'pg_proc') ~ k.key)`,
      ),
    ).toEqual([]);
  });
});
