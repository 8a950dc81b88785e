import type { Filter } from "./figures.ts";
import { id } from "./ids.ts";
import type { Sql } from "./sql.ts";

interface Visit {
  stop_id: string;
  party_size: number;
  prospect_id: string | null;
  day: string;
  hour: number;
}

interface Lead {
  stage_id: string;
  product: string | null;
  sold_price_mad: number | null;
  day: string;
  seconds: number | null;
  lost_from: string | null;
}

const NEXT = ["new", "contacted", "qualified", "site_visit", "offer", "reserved", "won"];

/** Minutes as they are said; see the definition of first-response time. */
function said(minutes: number): number {
  const step = minutes < 15 ? 1 : minutes < 120 ? 5 : minutes < 1440 ? 30 : minutes < 20_160 ? 180 : 1440;
  return minutes - (minutes % step);
}

/** The least value that a share of all does not exceed. */
function quantile(values: number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? null;
}

const sum = <Row>(rows: Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);

function groups<Row>(rows: Row[], key: (row: Row) => string): [string, Row[]][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The overview's figures of the edition of 2026 by the brief's definitions, from every visit and lead one by one, in
 * JavaScript: how far a lead came is read from its history, and no rollup, stored day or stored stage is.
 */
export async function naiveOverview(sql: Sql, { p_kinds, p_from, p_to }: Filter = {}) {
  const within = ({ day }: { day: string }) => (!p_from || day >= p_from) && (!p_to || day <= p_to);
  const stops = `public.stops s join public.caravans c on c.id = s.caravan_id and c.edition_id = $1
    and ($2::text[] is null or c.kind::text = any ($2))`;
  const parameters = [id("edition.2026"), p_kinds ?? null];
  const visits = await sql<Visit & { kind: string }>(
    `select v.stop_id, v.party_size, v.prospect_id, c.kind, to_char(timezone(s.time_zone, v.occurred_at), 'YYYY-MM-DD') as day,
       to_char(timezone(s.time_zone, v.occurred_at), 'HH24')::integer as hour
     from ${stops} join public.visits v on v.stop_id = s.id`,
    parameters,
  );
  const leads = await sql<Lead>(
    `select l.stage_id, l.product, l.sold_price_mad::integer, to_char(timezone(s.time_zone, l.created_at), 'YYYY-MM-DD') as day,
       floor(extract(epoch from l.first_contact_at - l.created_at))::integer as seconds,
       (select e.from_stage_id from public.lead_events e where e.lead_id = l.id and e.to_stage_id = 'lost'
        order by e.occurred_at desc, e.seq desc limit 1) as lost_from
     from ${stops} join public.leads l on l.source_stop_id = s.id`,
    parameters,
  );
  const [seen, born] = [visits.filter(within), leads.filter(within)];
  const reached = ({ stage_id, lost_from }: Lead) =>
    NEXT.indexOf(stage_id === "lost" ? (lost_from ?? "new") : stage_id);
  const minutes = born.flatMap(({ seconds }) =>
    seconds === null ? [] : [said(Math.floor(Math.max(seconds, 0) / 60))],
  );
  return {
    sold_mad: sum(born, (lead) => lead.sold_price_mad ?? 0),
    open_leads: born.filter(({ stage_id }) => stage_id !== "won" && stage_id !== "lost").length,
    first_response: {
      answered: minutes.length,
      median_minutes: quantile(minutes, 0.5),
      p90_minutes: quantile(minutes, 0.9),
    },
    funnel: NEXT.map((stage_id, place) => ({
      stage_id,
      kind: stage_id === "won" ? "won" : "open",
      leads: born.filter((lead) => reached(lead) >= place).length,
    })),
    by_product: groups(born, ({ product }) =>
      String(["plot", "apartment", "house", null].indexOf(product as null)),
    ).map(([, rows]) => ({
      product: rows[0]?.product ?? null,
      leads: rows.length,
      won_leads: rows.filter(({ stage_id }) => stage_id === "won").length,
      sold_mad: sum(rows, (lead) => lead.sold_price_mad ?? 0),
    })),
    by_hour: groups(seen, ({ hour, kind }) => `${String(hour).padStart(2, "0")} ${KINDS.indexOf(kind)}`).map(
      ([, rows]) => ({
        hour: rows[0]?.hour,
        caravan_kind: rows[0]?.kind,
        visits: rows.length,
        visitors: sum(rows, ({ party_size }) => party_size),
      }),
    ),
  };
}

const KINDS = ["open", "limited_income", "abroad"];
