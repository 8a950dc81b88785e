import { expect, test } from "vitest";
import { bulkSteps } from "./bulk.ts";
import { become, startFilled } from "./filled.ts";
import { type Pair, pairs } from "./pairs.ts";

/** Statements as an agent with policies on, beside the owner's plain SQL for the same answer, in turn on one connection. */
const leads = Number(process.env.ESCALE_BENCH_LEADS ?? 1_000_000);
const large = ["leads", "prospects", "follow_ups", "lead_events", "consents"];
const rounds = 40;
const warm = 6;
const bulkRounds = 2;

const filled = startFilled(leads);

async function took({ parameters }: Pair, statement: string, person: string | null): Promise<number> {
  let milliseconds = 0;
  await filled.connection.begin(async (transaction) => {
    if (person) await become(transaction, person);
    const begun = performance.now();
    // prepared, with parameters, as PostgREST does
    await transaction.unsafe(statement, parameters as never[], { prepare: true });
    milliseconds = performance.now() - begun;
  });
  return milliseconds;
}

/** How long a step takes that is taken back at once. */
async function tookBack(statement: string, leadIds: string[], asOwner: boolean): Promise<number> {
  let milliseconds = 0;
  const undone = new Error("taken back");
  const step = filled.connection.begin(async (transaction) => {
    await become(transaction, "asma", asOwner);
    const begun = performance.now();
    await transaction.unsafe(statement, [leadIds] as never[]);
    milliseconds = performance.now() - begun;
    throw undone;
  });
  await step.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  return milliseconds;
}

async function sequentialScans(): Promise<number> {
  await filled.sql("select pg_stat_force_next_flush()");
  const [row] = await filled.sql<{ scans: number }>(
    "select sum(seq_scan)::integer as scans from pg_stat_user_tables where schemaname = 'public' and relname = any ($1)",
    [large],
  );
  return row?.scans ?? 0;
}

const at = (times: number[], share: number) =>
  times.sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;
const short = (milliseconds: number) => Number(milliseconds.toFixed(milliseconds < 1 ? 3 : 1));
const ratio = (asked: number, plain: number) => Number((asked / plain).toFixed(2));

test(`${leads} leads in 50 agencies: what pages ask, beside plain SQL`, async () => {
  const table = [];
  for (const pair of pairs) {
    const { name, asked, plain } = pair;
    const times: { asked: number[]; plain: number[] } = { asked: [], plain: [] };
    // as on a connection of the pool: functions have their plans
    for (let round = 0; round < warm; round++) await took(pair, plain, null);
    const before = await sequentialScans();
    for (let round = 0; round < warm; round++) await took(pair, asked, "adil");
    const scans = (await sequentialScans()) - before;
    for (let round = 0; round < rounds; round++) {
      times.asked.push(await took(pair, asked, "adil"));
      times.plain.push(await took(pair, plain, null));
    }
    const [asked50, asked95, plain50, plain95] = [
      at(times.asked, 0.5),
      at(times.asked, 0.95),
      at(times.plain, 0.5),
      at(times.plain, 0.95),
    ];
    table.push({
      statement: name,
      "asked p50": short(asked50),
      "asked p95": short(asked95),
      "plain p50": short(plain50),
      "plain p95": short(plain95),
      "ratio p50": ratio(asked50, plain50),
      "ratio p95": ratio(asked95, plain95),
      "large tables read whole": scans,
    });
  }
  console.info("milliseconds of one statement, in turn on one connection:");
  console.table(table);
  expect(table.filter((row) => row["large tables read whole"] > 0)).toEqual([]);
});

test("steps on 10,000 leads, beside one statement of the owner, both taken back", async () => {
  const table = [];
  for (const { name, leads: which } of bulkSteps()) {
    const rows = await filled.sql<{ id: string }>(
      `select id from public.leads where ${which} and agency_id in (select id from public.agencies where active)
       order by id limit 10000`,
    );
    const leadIds = rows.map((row) => row.id);
    const times: { asked: number[]; plain: number[] } = { asked: [], plain: [] };
    let scans = 0;
    for (let round = 0; round < bulkRounds; round++) {
      const step = bulkSteps().find((one) => one.name === name);
      const before = await sequentialScans();
      times.asked.push(await tookBack(step?.asked ?? "", leadIds, false));
      scans += (await sequentialScans()) - before;
      times.plain.push(await tookBack(step?.plain ?? "", leadIds, true));
    }
    const [asked50, plain50] = [at(times.asked, 0.5), at(times.plain, 0.5)];
    table.push({
      step: name,
      leads: leadIds.length,
      "asked ms a lead": short(asked50 / leadIds.length),
      "plain ms a lead": short(plain50 / leadIds.length),
      "asked seconds": short(asked50 / 1000),
      ratio: ratio(asked50, plain50),
      "large tables read whole": scans,
    });
  }
  console.info("steps on many leads, in turn on one connection:");
  console.table(table);
  expect(table.filter((row) => row["large tables read whole"] > 0)).toEqual([]);
});
