import type { SupabaseClient } from "@supabase/supabase-js";
import { describe, expect, test } from "vitest";
import type { Database } from "@/backend/database.types";
import { startBackend, type TestBackend, untyped } from "./backend.ts";
import { id } from "./ids.ts";
import type { Person } from "./people.ts";
import { insert, rowOf } from "./sql.ts";

export type Table = keyof Database["public"]["Tables"] | keyof Database["public"]["Views"];

/** Who stands for a role; `anonymous` has the public key and no session. */
const roles = {
  host: "hana",
  agent: "adil",
  agency_manager: "mounir",
  regional_manager: "rachid",
  directoire: "driss",
  admin: "asma",
  inactive: "ismail",
  no_profile: "nobody",
  anonymous: null,
} as const satisfies Record<string, Person | null>;

type Role = keyof typeof roles;
type ByRole<Value> = Readonly<Record<Role, Value>>;

const refused = "42501";

/** `done`, `nothing` (no row matched, no error: what a policy's `using` does), or the SQLSTATE of the refusal. */
type Outcome = "done" | "nothing" | "42501" | "PT404" | "55000";

type Row = Record<string, unknown>;

export interface Expectation {
  /** Column and, where rows have names, the prefix of their ids; a row is named by its columns joined with "+". */
  key: Record<string, string | null>;
  /** The names each role reads; `refused` where the table itself is closed. */
  select: ByRole<readonly string[] | typeof refused>;
  /** A row to try on, where no role reads any. */
  row?: string;
  /** Without it, what nobody may do. */
  insert?: { row: Row; by: ByRole<Outcome> };
  update?: { row: string; set: Row; by: ByRole<Outcome> }[];
  /** Columns that no role may write: their privileges know no roles of ours, so two of them stand for all. */
  closed?: { row: string; set: Row };
  /** A new row, made by the owner, that each role tries to delete; without it, what nobody may do. */
  delete?: { row: Row; by: ByRole<Outcome> };
  /** Why nobody may write: no privilege, or a view that takes no rows. */
  closedBy?: "55000";
}

export const everyone = <Value>(value: Value): ByRole<Value> => ({
  host: value,
  agent: value,
  agency_manager: value,
  regional_manager: value,
  directoire: value,
  admin: value,
  inactive: value,
  no_profile: value,
  anonymous: value,
});

/** What is refused to a role because it has no such privilege; the public key alone has none at all. */
export const nobody = everyone<Outcome>(refused);

/** Nothing happens for whoever is signed in; the public key alone is refused. */
export const nothing = { ...everyone<Outcome>("nothing"), anonymous: refused } as const;

/** What every active person reads. */
export const activeStaff = (names: readonly string[]) =>
  ({ ...everyone<readonly string[]>(names), inactive: [], no_profile: [], anonymous: refused }) as const;

/** What is read by whoever's agencies hold the lead it belongs to, and by a host who captured it. */
export const readByAgency = (of: { host?: string[]; agency: string[]; region: string[]; all: string[] }) =>
  ({
    ...everyone<readonly string[]>([]),
    host: of.host ?? [],
    agent: of.agency,
    agency_manager: of.agency,
    regional_manager: of.region,
    admin: of.all,
    anonymous: refused,
  }) as const;

/** What whoever works in the lead's agency, or above it, may write. */
export const agencyWrites = {
  ...nothing,
  agent: "done",
  agency_manager: "done",
  regional_manager: "done",
  admin: "done",
} as const;

/** Runs a domain's expectations: each table, role and verb through the API, as that role. */
export function checkPolicies(tables: Partial<Record<Table, Expectation>>): void {
  const backend = startBackend();
  for (const [table, expectation] of Object.entries(tables))
    describe.each(Object.keys(roles) as Role[])(`${table} as %s`, (role) =>
      checkTable(backend, table, expectation, role),
    );
}

function checkTable(backend: TestBackend, table: string, expectation: Expectation, role: Role) {
  const client = async (): Promise<SupabaseClient> => {
    const person = roles[role];
    return untyped(person ? await backend.as(person) : backend.anonymous());
  };
  const columns = Object.keys(expectation.key);
  const closedBy = expectation.closedBy ?? refused;
  const known = Object.values(expectation.select).flatMap((names) => (names === refused ? [] : names));
  const some = expectation.row ?? known[0] ?? "";

  test("select", async () => {
    const { data, error } = await (await client()).from(table).select<string, Row>(columns.join());
    const expected = expectation.select[role];
    if (expected === refused) return expect(error?.code).toBe(refused);
    expect(error).toBeNull();
    const names = (data ?? []).map((row) => nameOf(expectation, known, row));
    expect([...new Set(names)].sort()).toEqual([...expected].sort());
  });

  test("insert", async () => {
    const { row, by } = expectation.insert ?? { row: keyOf(expectation, some), by: everyone(closedBy) };
    const where = Object.fromEntries(columns.map((column) => [column, row[column]]));
    const { error } = await (await client()).from(table).insert(row);
    if (by[role] !== "done") return expect(error?.code).toBe(by[role]);
    expect(error).toBeNull();
    expect(await rowOf(backend.sql, table, where)).toBeDefined();
    await remove(backend, table, where);
  });

  const updates = expectation.update ?? [{ row: some, set: keyOf(expectation, some), by: everyone(closedBy) }];
  test.each(updates)("update $row: $set", async ({ row, set, by }) => {
    const where = keyOf(expectation, row);
    const before = by[role] === "nothing" && (await rowOf(backend.sql, table, where));
    const { data, error } = await (await client()).from(table).update(set).match(where).select(columns.join());
    if (by[role] !== "done" && by[role] !== "nothing") return expect(error?.code).toBe(by[role]);
    const after = await rowOf(backend.sql, table, where);
    if (by[role] === "done") {
      expect(error).toBeNull();
      expect(data).toHaveLength(1);
      expect(after).toMatchObject(set);
      return;
    }
    expect({ data, error }).toEqual({ data: [], error: null });
    expect(after).toEqual(before);
  });

  const { closed } = expectation;
  if (closed && (role === "agent" || role === "admin"))
    test.each(Object.entries(closed.set))("may not write %s", async (column, value) => {
      const where = keyOf(expectation, closed.row);
      const { error } = await (await client())
        .from(table)
        .update({ [column]: value })
        .match(where);
      expect(error?.code).toBe(refused);
    });

  test("delete", async () => {
    if (!expectation.delete) {
      const { error } = await (await client()).from(table).delete().match(keyOf(expectation, some));
      return expect(error?.code).toBe(closedBy);
    }
    const { row, by } = expectation.delete;
    const where = Object.fromEntries(columns.map((column) => [column, row[column]]));
    await insert(backend.sql, `public.${table}`, row);
    const { data, error } = await (await client()).from(table).delete().match(where).select(columns.join());
    const gone = (await rowOf(backend.sql, table, where)) === undefined;
    if (!gone) await remove(backend, table, where);
    if (by[role] === "done") return expect({ error, gone }).toEqual({ error: null, gone: true });
    expect(gone).toBe(false);
    if (by[role] === "nothing") expect({ data, error }).toEqual({ data: [], error: null });
    else expect(error?.code).toBe(by[role]);
  });
}

/** The columns that find a named row. */
function keyOf(expectation: Expectation, name: string): Row {
  const parts = name.split("+");
  const entries = Object.entries(expectation.key);
  return Object.fromEntries(
    entries.map(([column, prefix], place) => [column, prefix ? id(`${prefix}.${parts[place]}`) : parts[place]]),
  );
}

/** The name of a row that came back, or its bare key when the expectations do not know it. */
function nameOf(expectation: Expectation, known: readonly string[], row: Row): string {
  const found = known.find((name) =>
    Object.entries(keyOf(expectation, name)).every(([column, value]) => row[column] === value),
  );
  return found ?? Object.values(row).join("+");
}

async function remove(backend: TestBackend, table: string, where: Row): Promise<void> {
  const tests = Object.keys(where).map((column, place) => `${column} = $${place + 1}`);
  await backend.sql(`delete from public.${table} where ${tests.join(" and ")}`, Object.values(where));
}
