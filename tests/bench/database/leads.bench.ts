import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBackend } from "../../../supabase/backend.ts";
import { makeSecret } from "../../../supabase/keys.ts";
import { seedCast } from "../../support/cast/cast.ts";
import { databaseUrl, onServer } from "../../support/db.global.ts";
import { id } from "../../support/ids.ts";
import type { Sql } from "../../support/sql.ts";
import { fillLeads } from "./fill.ts";
import { pairs } from "./pairs.ts";

/** Statements as an agent with policies on, beside the owner's plain SQL for the same answer, in turn on one connection. */
const server = process.env.ESCALE_TEST_DATABASE_URL ?? "";
const leads = Number(process.env.ESCALE_BENCH_LEADS ?? 1_000_000);
const database = `escale_bench_${process.pid}`;
const large = ["leads", "prospects", "follow_ups", "lead_events", "consents"];
const rounds = 30;

let connection: postgres.Sql;
const sql: Sql = async <Row>(statement: string, parameters: readonly unknown[] = []) => {
  const rows = await connection.unsafe(statement, [...parameters] as never[]);
  return Array.from(rows, (row) => row as Row);
};

beforeAll(async () => {
  await onServer(server, `create database ${database}`);
  const url = databaseUrl(server, database);
  const backend = await openBackend({ jwtSecret: makeSecret(), demo: false, databaseUrl: url });
  await seedCast(backend.sql);
  await backend.close();
  connection = postgres(url, { max: 1, onnotice: () => {} });
  await fillLeads(sql, leads);
}, 900_000);

afterAll(async () => {
  await connection.end();
  await onServer(server, `drop database if exists ${database} with (force)`);
});

async function took(statement: string, person: string | null): Promise<number> {
  let milliseconds = 0;
  await connection.begin(async (transaction) => {
    if (person) {
      await transaction`select set_config('request.jwt.claim.sub', ${id(`user.${person}`)}, true)`;
      await transaction.unsafe("set local role authenticated");
    }
    const begun = performance.now();
    // prepared, as the API does
    await transaction.unsafe(statement, [], { prepare: true });
    milliseconds = performance.now() - begun;
  });
  return milliseconds;
}

async function sequentialScans(): Promise<number> {
  await sql("select pg_stat_force_next_flush()");
  const [row] = await sql<{ scans: number }>(
    "select sum(seq_scan)::integer as scans from pg_stat_user_tables where schemaname = 'public' and relname = any ($1)",
    [large],
  );
  return row?.scans ?? 0;
}

const at = (sorted: number[], share: number) =>
  Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1));

test(`${leads} leads in 50 agencies: what pages ask, beside plain SQL`, async () => {
  const table = [];
  for (const { name, asked, plain } of pairs) {
    const times: { asked: number[]; plain: number[] } = { asked: [], plain: [] };
    await took(plain, null);
    const before = await sequentialScans();
    await took(asked, "adil");
    const scans = (await sequentialScans()) - before;
    for (let round = 0; round < rounds; round++) {
      times.asked.push(await took(asked, "adil"));
      times.plain.push(await took(plain, null));
    }
    const [mine, best] = [times.asked.sort((a, b) => a - b), times.plain.sort((a, b) => a - b)];
    table.push({
      statement: name,
      "asked p50": at(mine, 0.5),
      "asked p95": at(mine, 0.95),
      "plain p50": at(best, 0.5),
      "plain p95": at(best, 0.95),
      "ratio p50": Number((at(mine, 0.5) / at(best, 0.5)).toFixed(2)),
      "large tables read whole": scans,
    });
  }
  console.info("milliseconds of one statement, in turn on one connection:");
  console.table(table);
  expect(table.filter((row) => row["large tables read whole"] > 0)).toEqual([]);
});
