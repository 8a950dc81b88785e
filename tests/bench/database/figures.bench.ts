import { expect, test } from "vitest";
import { quantiles } from "../quantiles.ts";
import { become, startFilled } from "./filled.ts";
import { fillTour } from "./fillTour.ts";

/** The overview of an edition: beside plain SQL over the raw rows by the owner, and beside itself with few visits. */
const many = Number(process.env.ESCALE_BENCH_VISITS ?? 5_000_000);
const few = 50_000;
const crowded = startFilled(Number(process.env.ESCALE_BENCH_LEADS ?? 1_000_000));
const quiet = startFilled(10_000);
const rounds = 30;

const asked = "select public.kpi_visitors($1)";

/** What the overview counts, from the visits and leads themselves. */
const plain = `
  with stop as materialized (
    select s.id, s.position, c.kind from public.stops s join public.caravans c on c.id = s.caravan_id where c.edition_id = $1
  ),
  v as materialized (
    select v.stop_id, v.day, v.hour, count(*) as visits, sum(v.party_size) as visitors,
      sum(v.party_size) filter (where v.prospect_id is not null) as identified
    from public.visits v where v.stop_id in (select id from stop) group by 1, 2, 3
  ),
  l as materialized (
    select l.source_stop_id, l.cohort_day, l.product, l.stage_id, l.reached_stage_id, l.sold_price_mad,
      extract(epoch from l.first_contact_at - l.created_at) / 60 as minutes
    from public.leads l where l.source_stop_id in (select id from stop)
  )
  select jsonb_build_object(
    'by_hour', (select jsonb_agg(h) from (select hour, sum(visitors) from v group by 1) h),
    'by_day', (select jsonb_agg(d) from (select day, kind, sum(visitors), sum(identified) from v join stop on stop.id = v.stop_id group by 1, 2) d),
    'by_stop', (select jsonb_agg(s) from (select stop_id, sum(visits), sum(visitors), sum(identified) from v group by 1) s),
    'leads', (select jsonb_agg(s) from (select source_stop_id, cohort_day, count(*), count(*) filter (where stage_id = 'won') from l group by 1, 2) s),
    'funnel', (select jsonb_agg(s) from (select reached_stage_id, count(*) from l group by 1) s),
    'products', (select jsonb_agg(s) from (select product, count(*), sum(sold_price_mad) from l group by 1) s),
    'response', (select percentile_disc(array[0.5, 0.9]) within group (order by minutes) from l where minutes is not null))`;

type Database = typeof crowded;

async function took(database: Database, statement: string, person: string | null): Promise<number> {
  const [edition] = await database.sql<{ id: string }>("select id from public.editions where year = 2015");
  let milliseconds = 0;
  await database.connection.begin(async (transaction) => {
    if (person) await become(transaction, person);
    const begun = performance.now();
    await transaction.unsafe(statement, [edition?.id ?? ""] as never[], { prepare: true });
    milliseconds = performance.now() - begun;
  });
  return milliseconds;
}

test(`the overview of one of ten editions, with ${many} visits`, { timeout: 900_000 }, async () => {
  await fillTour(crowded.sql, many);
  await fillTour(quiet.sql, few);
  const times = { asked: [] as number[], quiet: [] as number[], plain: [] as number[] };
  for (let round = -3; round < rounds; round++) {
    const [whole, small] = [await took(crowded, asked, "driss"), await took(quiet, asked, "driss")];
    const raw = round % 6 === 0 ? await took(crowded, plain, null) : null;
    if (round < 0) continue;
    times.asked.push(whole);
    times.quiet.push(small);
    if (raw !== null) times.plain.push(raw);
  }
  console.info("milliseconds of the overview, in turn on one connection each:");
  const [whole, small, raw] = [quantiles(times.asked), quantiles(times.quiet), quantiles(times.plain)];
  console.table({ asked: whole, quiet: small, plain: raw });
  console.info(`with ${many} visits / with ${few}: ${(whole.p50 / small.p50).toFixed(2)}`);
  expect(whole.p50).toBeLessThan(raw.p50);
});
