import type { ProductFilter } from "@/ui/kinds";
import type { TestBackend } from "./backend.ts";
import { id } from "./ids.ts";
import { jsonOf } from "./refusals.ts";
import type { Sql } from "./sql.ts";

export interface Figures {
  visits: number;
  visitors: number;
  identified_visitors: number;
  leads: number;
  won_leads: number;
}

interface Answer {
  guarded: boolean;
  totals: Figures;
  by_stop: (Figures & { stop_id: string; caravan_kind: string; target_visitors: number })[];
  by_kind: (Figures & { caravan_kind: string })[];
  by_day: (Figures & { day: string; caravan_kind: string })[];
}

export interface Filter {
  p_kinds?: ("open" | "limited_income" | "abroad")[];
  p_from?: string;
  p_to?: string;
  p_stop_ids?: string[];
  p_region_ids?: string[];
  p_agency_ids?: string[];
  p_products?: ProductFilter[];
  p_identified?: boolean;
}

/** What somebody is shown of the edition of 2026; the admin, from whom nothing is kept back, unless said otherwise. */
export async function shownFigures(
  backend: TestBackend,
  filter: Filter = {},
  person: "asma" | "driss" | "mounir" | "rachid" = "asma",
): Promise<Answer> {
  const client = await backend.as(person);
  return jsonOf<Answer>(await client.rpc("kpi_visitors", { p_edition_id: id("edition.2026"), ...filter }));
}

/**
 * The same figures counted from the raw visits and leads, written apart from the product's own counting: by the brief's
 * definitions, from moments and time zones, without the stored day and the rollup.
 */
export async function countedFigures(sql: Sql, filter: Filter = {}, stop?: string): Promise<Figures> {
  const [counted] = await sql<Figures>(
    `with chosen as (
       select s.id, s.time_zone from public.stops s join public.caravans c on c.id = s.caravan_id
       where c.edition_id = $1 and ($2::text[] is null or c.kind::text = any ($2)) and ($5::uuid is null or s.id = $5)
     ), v as (
       select v.* from public.visits v join chosen ch on ch.id = v.stop_id
       where ($3::date is null or timezone(ch.time_zone, v.occurred_at)::date >= $3)
         and ($4::date is null or timezone(ch.time_zone, v.occurred_at)::date <= $4)
     ), l as (
       select l.* from public.leads l join chosen ch on ch.id = l.source_stop_id
       where ($3::date is null or timezone(ch.time_zone, l.created_at)::date >= $3)
         and ($4::date is null or timezone(ch.time_zone, l.created_at)::date <= $4)
     )
     select (select count(*) from v)::integer as visits,
       (select coalesce(sum(party_size), 0) from v)::integer as visitors,
       (select coalesce(sum(party_size), 0) from v where prospect_id is not null)::integer as identified_visitors,
       (select count(*) from l)::integer as leads,
       (select count(*) from l where stage_id = 'won')::integer as won_leads`,
    [id("edition.2026"), filter.p_kinds ?? null, filter.p_from ?? null, filter.p_to ?? null, stop ?? null],
  );
  if (!counted) throw new Error("nothing was counted");
  return counted;
}

/** Rows of the rollups that differ from the raw rows, either way. */
export async function rollupErrors(sql: Sql): Promise<unknown[]> {
  return sql("select * from private.rollup_errors()");
}
