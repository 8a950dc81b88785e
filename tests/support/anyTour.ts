import fc from "fast-check";
import { newLead } from "./factories.ts";
import type { Filter } from "./figures.ts";
import { id, newId } from "./ids.ts";
import { insert, type Sql } from "./sql.ts";

export type Drawn<From> = From extends fc.Arbitrary<infer What> ? What : never;

/** Stops in two time zones. */
const stop = fc.constantFrom("agadir", "casablanca", "mohammedia", "paris");
/** Three days, minute by minute. */
const moment = fc.integer({ min: 0, max: 72 * 60 }).map((minutes) => new Date(Date.UTC(2026, 8, 30, 0, minutes)));
/** A party at a stop. */
export const seen = fc.record({
  stop,
  moment,
  party_size: fc.integer({ min: 1, max: 60 }),
  prospect_id: fc.constantFrom(null, id("prospect.karim")),
});
/** A lead: where and when it was born, who works it, for what, how far it came and how long it waited in minutes. */
export const born = fc.record({
  stop,
  moment,
  stage: fc.constantFrom("new", "contacted", "offer", "won"),
  isLost: fc.boolean(),
  agency: fc.constantFrom("casablanca", "mohammedia", "agadir"),
  product: fc.constantFrom(null, "plot", "apartment", "house"),
  waited: fc.option(fc.integer({ min: -5, max: 60 * 24 * 45 })),
});
/** A question about figures, narrowed in any number of ways. */
export const filter: fc.Arbitrary<Filter> = fc
  .record({
    p_kinds: fc.option(fc.subarray(["open", "limited_income", "abroad"] as const, { minLength: 1 })),
    days: fc.option(
      fc.subarray(["2026-09-29", "2026-09-30", "2026-10-01", "2026-10-02", "2026-10-03"], { minLength: 2 }),
    ),
    stops: fc.option(fc.subarray(["agadir", "casablanca", "mohammedia", "paris"])),
    regions: fc.option(fc.subarray(["casablanca", "souss"])),
    agencies: fc.option(fc.subarray(["casablanca", "mohammedia", "agadir"])),
    p_products: fc.option(fc.subarray(["plot", "apartment", "house", "none"] as const, { minLength: 1 })),
    p_identified: fc.option(fc.boolean()),
  })
  .map(({ p_kinds, days, stops, regions, agencies, p_products, p_identified }) => ({
    ...(p_kinds && { p_kinds: [...p_kinds] }),
    ...(days && { p_from: days[0] as string, p_to: days[days.length - 1] as string }),
    ...(stops && { p_stop_ids: stops.map((name) => id(`stop.${name}`)) }),
    ...(regions && { p_region_ids: regions.map((name) => id(`region.${name}`)) }),
    ...(agencies && { p_agency_ids: agencies.map((name) => id(`agency.${name}`)) }),
    ...(p_products && { p_products: [...p_products] }),
    ...(p_identified !== null && { p_identified }),
  }));
/** Writes a lead as drawn. */
export async function writeLead(
  sql: Sql,
  { stop, moment, stage, agency, isLost, product, waited }: Drawn<typeof born>,
): Promise<void> {
  const lead = await newLead(sql, { stop, stage, agency });
  await sql(
    `update public.leads set created_at = $2, product = $3, first_contact_at = $2::timestamptz + make_interval(mins => $4),
       sold_price_mad = case when stage_id = 'won' then 700000 + $5 end where id = $1`,
    [lead, moment.toISOString(), product, waited, moment.getTime() % 1000],
  );
  if (isLost && stage !== "won")
    await sql("update public.leads set stage_id = 'lost', lost_reason_id = 'budget', closed_at = now() where id = $1", [
      lead,
    ]);
}

/** Writes a visit as drawn. */
export async function writeVisit(
  sql: Sql,
  { stop, moment, ...visit }: Omit<Drawn<typeof seen>, "stop"> & { stop: string },
): Promise<void> {
  await insert(sql, "public.visits", {
    id: newId(),
    stop_id: id(`stop.${stop}`),
    occurred_at: moment.toISOString(),
    captured_by: id("staff.hana"),
    ...visit,
  });
}
