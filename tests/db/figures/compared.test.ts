import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { filter as anyFilter, born, seen, writeLead, writeVisit } from "../../support/anyTour.ts";
import { startBackend } from "../../support/backend.ts";
import { newLead, newStop } from "../../support/factories.ts";
import { type Filter, rollupErrors } from "../../support/figures.ts";
import { id, newId } from "../../support/ids.ts";
import { naiveOverview } from "../../support/overview.ts";
import { expectRefusal, jsonOf } from "../../support/refusals.ts";
import { insert } from "../../support/sql.ts";

const backend = startBackend();
const sql = backend.sql;
const edition = { p_edition_id: id("edition.2026") };
const agencies = ["casablanca", "mohammedia", "agadir"];
const filters: Filter[] = [
  {},
  { p_kinds: ["open"] },
  { p_from: "2026-10-01", p_to: "2026-10-01" },
  { p_stop_ids: [id("stop.casablanca"), id("stop.paris")], p_products: ["plot"] },
  { p_region_ids: [id("region.souss")], p_agency_ids: [id("agency.mohammedia")] },
];

// Leads of every stage, at several stops and days, of all agencies; some contacted, soon or late.
beforeAll(async () => {
  for (const [place, stop] of ["casablanca", "agadir", "mohammedia", "paris", "casablanca", "paris"].entries())
    for (const [turn, agency] of agencies.entries()) {
      const stage = (["new", "won", "offer"] as const)[(place + turn) % 3];
      const lead = await newLead(sql, { stop, agency, stage: stage ?? "new" });
      await sql(
        `update public.leads set created_at = $2, product = $3, first_contact_at = $2::timestamptz + make_interval(mins => $4)
         where id = $1`,
        [lead, `2026-10-0${1 + (turn % 2)}T10:00:00Z`, turn ? "plot" : "house", place % 2 ? 37 * (place + turn) : null],
      );
    }
  for (const party_size of [3, 8])
    await insert(sql, "public.visits", {
      id: newId(),
      stop_id: id("stop.paris"),
      occurred_at: "2026-10-01T22:30:00Z",
      party_size,
      captured_by: id("staff.hana"),
    });
});

interface AgencyRow {
  region_id: string;
  agency_id: string | null;
  weeks: { week: string; leads: number }[];
  [figure: string]: unknown;
}

/** Compares what is told of agencies and regions with a count of every lead; answers how many rows there were. */
async function agenciesAsNaively(filter: Filter): Promise<number> {
  const asma = await backend.as("asma");
  const { rows } = jsonOf<{ rows: AgencyRow[] }>(await asma.rpc("kpi_agencies", { ...edition, ...filter }));
  for (const { region_id, agency_id, weeks, ...row } of rows) {
    const { p_region_ids: regions, p_agency_ids: asked, ...rest } = filter;
    const every = await sql<{ id: string }>(
      "select id from public.agencies where region_id = $1 and ($2::uuid[] is null or id = any ($2) or region_id = any ($3))",
      [region_id, regions ? (asked ?? []) : null, regions ?? []],
    );
    const own = agency_id === null ? every.map(({ id }) => id) : [agency_id];
    const { totals, sold_mad, open_leads, first_response } = await naiveOverview(sql, { ...rest, p_agency_ids: own });
    expect(row).toMatchObject({
      leads: totals.leads,
      won_leads: totals.won_leads,
      sold_mad,
      open_leads,
      ...first_response,
    });
    expect(weeks.reduce((sum, { leads }) => sum + leads, 0)).toBe(totals.leads);
  }
  return rows.length;
}

test.each(filters.map((filter) => [filter]))("agencies and regions are counted as naively: %j", async (filter) => {
  expect(await agenciesAsNaively(filter)).toBeGreaterThan(2);
});

test("an agency's leads that nobody has touched for over a week are told", async () => {
  for (let lead = 0; lead < 10; lead++)
    await sql("update public.leads set created_at = $2 where id = $1", [
      await newLead(sql, { stop: "agadir", agency: "agadir" }),
      // a week before the day of the tests, and a day more
      lead < 4 ? "2026-09-25T10:00:00Z" : "2026-09-24T10:00:00Z",
    ]);
  const asma = await backend.as("asma");
  const read = async () => {
    const { rows } = jsonOf<{ rows: AgencyRow[] }>(await asma.rpc("kpi_agencies", edition));
    const figures = jsonOf<{ untouched: unknown }>(await asma.rpc("kpi_visitors", edition));
    return [rows.find(({ agency_id }) => agency_id === id("agency.agadir"))?.untouched_leads, figures.untouched];
  };
  // Six are too few to stand out, of all agencies.
  expect(await read()).toEqual([6, null]);
  await sql("update public.leads set created_at = created_at - interval '1 day' where created_at < '2026-09-26'");
  expect(await read()).toEqual([10, expect.objectContaining({ agency_id: id("agency.agadir"), leads: 10 })]);
});

/** Compares what is told of stops day by day with a count of every visit and lead; answers how many days there were. */
async function stopDaysAsNaively(filter: Filter): Promise<number> {
  const asma = await backend.as("asma");
  const { stops } = jsonOf<{ stops: { stop_id: string; days: { day: string }[] }[] }>(
    await asma.rpc("kpi_stop_days", { ...edition, ...filter }),
  );
  for (const { stop_id, days } of stops) {
    const { by_day } = await naiveOverview(sql, { ...filter, p_stop_ids: [stop_id] });
    expect(days.map(({ day }) => day)).toEqual(by_day.map(({ day }) => day));
    for (const { day, ...counts } of days) {
      const naive = await naiveOverview(sql, { ...filter, p_stop_ids: [stop_id], p_from: day, p_to: day });
      expect(counts).toEqual(naive.totals);
    }
  }
  return stops.flatMap(({ days }) => days).length;
}

test.each(filters.map((filter) => [filter]))("stops are counted day by day as naively: %j", async (filter) => {
  expect(await stopDaysAsNaively(filter)).toBeGreaterThan(0);
});

/** What may happen to a lead later: another agency works it, its stop was another one, it was another day's. */
const turn = fc.record({
  place: fc.nat({ max: 30 }),
  agency: fc.constantFrom(...agencies),
  stop: fc.constantFrom("casablanca", "paris", "lyon"),
  hour: fc.integer({ min: 0, max: 60 }),
});

test("so they are after moves between agencies, stops and days, also over a night when clocks go back", async () => {
  // In Lyon the 25th of October has 25 hours.
  const clocks = { caravan: "abroad.2026", position: 2, city: "paris", time_zone: "Europe/Paris" };
  await newStop(sql, { ...clocks, starts_on: "2026-10-24", ends_on: "2026-10-26" }, id("stop.lyon"));
  let days = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(seen, { maxLength: 4 }),
      fc.array(born, { minLength: 2, maxLength: 5 }),
      fc.array(turn, { minLength: 4, maxLength: 8 }),
      fc.array(anyFilter, { minLength: 2, maxLength: 3 }),
      async (visits, leads, turns, filters) => {
        for (const visit of visits) await writeVisit(sql, visit);
        for (const lead of leads) await writeLead(sql, lead);
        for (const { place, agency, stop, hour } of turns) {
          const moment = new Date(Date.UTC(2026, 9, 24, 12 + hour, 30));
          await writeVisit(sql, { stop: "lyon", moment, party_size: 1 + (hour % 60), prospect_id: null });
          await sql(
            `update public.leads set agency_id = $2, source_stop_id = $3, created_at = case when $4 = 'lyon' then $5 else created_at end
             where id = (select id from public.leads order by id offset $1 limit 1)`,
            [place, id(`agency.${agency}`), id(`stop.${stop}`), stop, moment.toISOString()],
          );
        }
        for (const filter of [{}, ...filters]) {
          const { p_identified: _, ...ofAgencies } = filter;
          await agenciesAsNaively(ofAgencies);
          days += await stopDaysAsNaively(filter);
        }
      },
    ),
    { numRuns: 5, seed: 20261024, endOnFailure: true },
  );
  expect(days).toBeGreaterThan(30);
  expect(await rollupErrors(sql)).toEqual([]);
});

test("a stop is told what the same type of caravan had in its city the last time, by the same day of it", async () => {
  const before = await newStop(sql, { starts_on: "2025-09-20", ends_on: "2025-09-22" });
  await insert(sql, "public.visits", {
    id: newId(),
    stop_id: before,
    occurred_at: "2025-09-21T10:00:00Z",
    party_size: 41,
    captured_by: id("staff.hana"),
  });
  // On its third day; this year's is on its second.
  await insert(sql, "public.visits", {
    id: newId(),
    stop_id: before,
    occurred_at: "2025-09-22T10:00:00Z",
    party_size: 60,
    captured_by: id("staff.hana"),
  });
  const asma = await backend.as("asma");
  const { stops } = jsonOf<{ stops: { stop_id: string; before: unknown }[] }>(await asma.rpc("kpi_stop_days", edition));
  const told = (stop: string) => stops.find(({ stop_id }) => stop_id === id(`stop.${stop}`))?.before;
  expect(told("casablanca")).toEqual({ year: 2025, visitors: 41 });
  // Paris is another type's, and Agadir was not on the tour.
  expect([told("paris"), told("agadir")]).toEqual([null, null]);
});

test("editions stand side by side, each caravan type as counted naively, its visitors added up by open day", async () => {
  interface Kind {
    caravan_kind: "open" | "limited_income" | "abroad";
    tour_days: number;
    curve: { tour_day: number; visitors: number }[];
    [figure: string]: unknown;
  }
  for (const [person, readable] of [
    ["asma", undefined],
    ["mounir", [id("agency.casablanca")]],
  ] as const) {
    const client = await backend.as(person);
    const { editions } = jsonOf<{ editions: { year: number; kinds: Kind[] }[] }>(await client.rpc("kpi_editions"));
    expect(editions.map(({ year }) => year)).toEqual([2026, 2025]);
    for (const { caravan_kind, curve, sold_mad, stops: _, tour_days, ...kind } of editions[0]?.kinds ?? []) {
      const naive = await naiveOverview(sql, { p_kinds: [caravan_kind] }, readable && [...readable]);
      expect({ ...kind, sold_mad }).toEqual({ ...naive.totals, sold_mad: naive.sold_mad });
      expect(tour_days).toBe({ open: 5, limited_income: 2, abroad: 3 }[caravan_kind]);
      expect(curve.at(-1)?.visitors).toBe(naive.totals.visitors);
      expect(curve.map(({ tour_day }) => tour_day)).toEqual(
        curve.map(({ tour_day }) => tour_day).sort((a, b) => a - b),
      );
    }
  }
});

test.each(["hana", "adil", "nobody"] as const)("none of it is for %s", async (person) => {
  const client = await backend.as(person);
  const refusal = { status: 403, key: "not_allowed" };
  expectRefusal(await client.rpc("kpi_agencies", edition), refusal);
  expectRefusal(await client.rpc("kpi_stop_days", edition), refusal);
  expectRefusal(await client.rpc("kpi_editions"), refusal);
});

test("the targets told are those of what is asked about, in all or in a calendar month, and of nothing else", async () => {
  const asma = await backend.as("asma");
  const aim = (scope: object, measure: string, value: number, month: string | null = null) =>
    insert(sql, "public.targets", { edition_id: id("edition.2026"), measure, month, value, ...scope });
  await sql("delete from public.targets");
  await aim({}, "visitors", 9000);
  await aim({}, "leads", 700);
  await aim({}, "visitors", 4000, "2026-10-01");
  await aim({}, "identified_visitors", 1800);
  await aim({}, "sold_mad", 45_000_000_000);
  await aim({}, "first_response_hours", 24);
  await aim({ caravan_id: id("caravan.open.2026") }, "visitors", 5000);
  await aim({ stop_id: id("stop.paris") }, "leads", 60);
  await aim({ agency_id: id("agency.casablanca") }, "won_leads", 12);
  const told = async (filter: Filter, person: "asma" | "mounir" = "asma") => {
    const client = person === "asma" ? asma : await backend.as(person);
    return jsonOf<{ targets: object }>(await client.rpc("kpi_visitors", { ...edition, ...filter })).targets;
  };
  expect(await told({})).toEqual({
    visitors: 9000,
    identified_visitors: 1800,
    leads: 700,
    sold_mad: 45_000_000_000,
    first_response_hours: 24,
  });
  expect(await told({ p_from: "2026-10-01", p_to: "2026-10-31" })).toEqual({ visitors: 4000 });
  expect(await told({ p_from: "2026-10-01", p_to: "2026-10-30" })).toEqual({});
  expect(await told({ p_kinds: ["open"] })).toEqual({ visitors: 5000 });
  expect(await told({ p_kinds: ["open", "abroad"] })).toEqual({});
  // A stop's visitors are aimed at where the stop is planned.
  expect(await told({ p_stop_ids: [id("stop.paris")] })).toEqual({ visitors: 500, leads: 60 });
  expect(await told({ p_agency_ids: [id("agency.casablanca")] })).toEqual({ won_leads: 12 });
  expect(await told({ p_agency_ids: [id("agency.casablanca")], p_products: ["plot"] })).toEqual({});
  // A manager of one agency is told what that agency aims at.
  expect(await told({}, "mounir")).toEqual({ won_leads: 12 });
});
