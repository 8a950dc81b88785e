import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { openBackend } from "../../../supabase/backend.ts";
import { makeSecret } from "../../../supabase/keys.ts";
import { seedCast } from "../../support/cast/cast.ts";
import { databaseUrl, onServer } from "../../support/db.global.ts";
import { id } from "../../support/ids.ts";
import type { Sql } from "../../support/sql.ts";
import { fillLeads } from "./fill.ts";

interface Filled {
  connection: postgres.Sql;
  sql: Sql;
}

/** A database of its own for a file of benches, on the server of ESCALE_TEST_DATABASE_URL, with so many leads. */
export function startFilled(leads: number): Filled {
  const server = process.env.ESCALE_TEST_DATABASE_URL ?? "";
  const database = `escale_bench_${process.pid}_${leads}`;
  const filled = {} as Filled;
  beforeAll(async () => {
    await onServer(server, `create database ${database}`);
    const url = databaseUrl(server, database);
    const backend = await openBackend({ jwtSecret: makeSecret(), demo: false, databaseUrl: url });
    await seedCast(backend.sql);
    await backend.close();
    filled.connection = postgres(url, { max: 1, onnotice: () => {} });
    filled.sql = async <Row>(statement: string, parameters: readonly unknown[] = []) => {
      const rows = await filled.connection.unsafe(statement, [...parameters] as never[]);
      return Array.from(rows, (row) => row as Row);
    };
    await fillLeads(filled.sql, leads);
  }, 900_000);
  afterAll(async () => {
    await filled.connection.end();
    await onServer(server, `drop database if exists ${database} with (force)`);
  });
  return filled;
}

/** Claims of a person; their role too, unless the owner does what they would. */
export async function become(transaction: postgres.TransactionSql, person: string, asOwner = false): Promise<void> {
  await transaction`select set_config('request.jwt.claim.sub', ${id(`user.${person}`)}, true)`;
  if (!asOwner) await transaction.unsafe("set local role authenticated");
}
