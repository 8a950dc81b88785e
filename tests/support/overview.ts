import type { Filter } from "./figures.ts";
import { id } from "./ids.ts";
import type { Sql } from "./sql.ts";

interface Visit {
  stop_id: string;
  party_size: number;
  prospect_id: string | null;
  kind: string;
  day: string;
  hour: number;
}

interface Lead {
  stop_id: string;
  agency_id: string;
  region_id: string;
  kind: string;
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

/** Every visit of the edition of 2026 that a question covers, by the brief's definitions. */
async function naiveVisits(sql: Sql, { p_kinds, p_stop_ids, p_identified, ...days }: Filter): Promise<Visit[]> {
  const visits = await sql<Visit>(
    `select v.stop_id, v.party_size, v.prospect_id, c.kind, to_char(timezone(s.time_zone, v.occurred_at), 'YYYY-MM-DD') as day,
       to_char(timezone(s.time_zone, v.occurred_at), 'HH24')::integer as hour
     from public.visits v join public.stops s on s.id = v.stop_id
     join public.caravans c on c.id = s.caravan_id and c.edition_id = $1`,
    [id("edition.2026")],
  );
  return visits.filter(
    (visit) =>
      isWithin(visit, days) &&
      isAmong(visit.kind, p_kinds) &&
      isAmong(visit.stop_id, p_stop_ids) &&
      (p_identified === undefined || (visit.prospect_id !== null) === p_identified),
  );
}

/** Every lead of it, how far each came read from its history; `readable` are the agencies of who asks. */
async function naiveLeads(sql: Sql, filter: Filter, readable?: string[]): Promise<Lead[]> {
  const leads = await sql<Lead>(
    `select l.source_stop_id as stop_id, l.agency_id, a.region_id, c.kind, l.stage_id, l.product, l.sold_price_mad::integer,
       to_char(timezone(s.time_zone, l.created_at), 'YYYY-MM-DD') as day,
       floor(extract(epoch from l.first_contact_at - l.created_at))::integer as seconds,
       (select e.from_stage_id from public.lead_events e where e.lead_id = l.id and e.to_stage_id = 'lost'
        order by e.occurred_at desc, e.seq desc limit 1) as lost_from
     from public.leads l join public.stops s on s.id = l.source_stop_id join public.agencies a on a.id = l.agency_id
     join public.caravans c on c.id = s.caravan_id and c.edition_id = $1`,
    [id("edition.2026")],
  );
  const { p_kinds, p_stop_ids, p_region_ids, p_agency_ids, p_products, p_identified, ...days } = filter;
  const isOfAgencies = ({ agency_id, region_id }: Lead) =>
    (!p_region_ids && !p_agency_ids) || !!p_agency_ids?.includes(agency_id) || !!p_region_ids?.includes(region_id);
  return leads.filter(
    (lead) =>
      p_identified !== false &&
      isWithin(lead, days) &&
      isAmong(lead.kind, p_kinds) &&
      isAmong(lead.stop_id, p_stop_ids) &&
      isAmong(lead.product ?? "none", p_products) &&
      isAmong(lead.agency_id, readable) &&
      isOfAgencies(lead),
  );
}

const isAmong = (value: string | null, among: string[] | undefined) =>
  among === undefined || (value !== null && among.includes(value));

const isWithin = ({ day }: { day: string }, { p_from, p_to }: Filter) =>
  (!p_from || day >= p_from) && (!p_to || day <= p_to);

/** What is counted of visits and leads. */
function counts(seen: Visit[], born: Lead[]) {
  return {
    visits: seen.length,
    visitors: sum(seen, ({ party_size }) => party_size),
    identified_visitors: sum(seen, ({ party_size, prospect_id }) => (prospect_id === null ? 0 : party_size)),
    leads: born.length,
    won_leads: born.filter(({ stage_id }) => stage_id === "won").length,
    withheld_leads: 0,
  };
}

/**
 * The overview's figures of the edition of 2026 by the brief's definitions, from every visit and lead one by one, in
 * JavaScript: no rollup, stored day or stored stage is read.
 */
export async function naiveOverview(sql: Sql, filter: Filter = {}, readable?: string[]) {
  const seen = await naiveVisits(sql, filter);
  const born = await naiveLeads(sql, filter, readable);
  const stops = await sql<{ id: string; kind: string }>(
    "select s.id, c.kind from public.stops s join public.caravans c on c.id = s.caravan_id and c.edition_id = $1",
    [id("edition.2026")],
  );
  const kinds = stops.filter((stop) => isAmong(stop.kind, filter.p_kinds) && isAmong(stop.id, filter.p_stop_ids));
  const reached = ({ stage_id, lost_from }: Lead) =>
    NEXT.indexOf(stage_id === "lost" ? (lost_from ?? "new") : stage_id);
  const minutes = born.flatMap(({ seconds }) =>
    seconds === null ? [] : [said(Math.floor(Math.max(seconds, 0) / 60))],
  );
  return {
    totals: counts(seen, born),
    by_kind: KINDS.filter((name) => kinds.some(({ kind }) => kind === name)).map((caravan_kind) => ({
      caravan_kind,
      ...counts(
        seen.filter(({ kind }) => kind === caravan_kind),
        born.filter(({ kind }) => kind === caravan_kind),
      ),
    })),
    by_day: groups<Visit | Lead>([...seen, ...born], ({ day, kind }) => `${day} ${KINDS.indexOf(kind)}`).map(
      ([, [first]]) => ({
        day: first?.day,
        caravan_kind: first?.kind,
        ...counts(
          seen.filter(({ day, kind }) => day === first?.day && kind === first.kind),
          born.filter(({ day, kind }) => day === first?.day && kind === first.kind),
        ),
      }),
    ),
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
