import fc from "fast-check";
import { expect, test } from "vitest";
import { born, filter, seen, writeLead, writeVisit } from "../../support/anyTour.ts";
import { startBackend } from "../../support/backend.ts";
import { onDay } from "../../support/clock.ts";
import { newLead, newStop } from "../../support/factories.ts";
import type { Filter } from "../../support/figures.ts";
import { id, newId } from "../../support/ids.ts";
import { naiveOverview } from "../../support/overview.ts";
import { jsonOf } from "../../support/refusals.ts";
import { insert } from "../../support/sql.ts";

const backend = startBackend();
const sql = backend.sql;

type Overview = Awaited<ReturnType<typeof naiveOverview>>;

async function overview(filter: Filter = {}, person: Reader = "asma") {
  const client = await backend.as(person);
  return jsonOf<Overview & { same_day: unknown }>(
    await client.rpc("kpi_visitors", { p_edition_id: id("edition.2026"), ...filter }),
  );
}

/** Who sees persons, and whose figures are therefore whole; and the agencies whose leads they read. */
const readers = {
  asma: undefined,
  mounir: [id("agency.casablanca")],
  rachid: [id("agency.casablanca"), id("agency.mohammedia"), id("agency.settat")],
};
type Reader = keyof typeof readers;

const asked = fc.tuple(filter, fc.constantFrom(...(Object.keys(readers) as Reader[])));

test("whatever came and whatever is asked, the overview is what a count of every visit and lead gives", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(seen, { maxLength: 8 }),
      fc.array(born, { maxLength: 6 }),
      fc.array(asked, { minLength: 6, maxLength: 10 }),
      async (visits, leads, filters) => {
        for (const visit of visits) await writeVisit(sql, visit);
        for (const lead of leads) await writeLead(sql, lead);
        for (const [filter, reader] of filters)
          expect(await overview(filter, reader)).toMatchObject(await naiveOverview(sql, filter, readers[reader]));
      },
    ),
    { numRuns: 12, seed: 20261003, endOnFailure: true },
  );
});

test("earlier editions are counted to the same open day of the caravan", async () => {
  // 2 October is the 5th open day of the open caravan of 2026: three in Agadir, two in Casablanca. In 2025 the 5th was
  // 21 September: three in Agadir, on one of which Tiznit was open too, then Casablanca from the 20th on.
  const before = [
    ["agadir", "2025-09-05", "2025-09-07"],
    ["tiznit", "2025-09-07", "2025-09-07"],
    ["casablanca", "2025-09-20", "2025-09-23"],
  ] as const;
  const stops = await Promise.all(
    before.map(([city, starts_on, ends_on], place) => newStop(sql, { city, position: place + 1, starts_on, ends_on })),
  );
  for (const [place, day, party_size, prospect_id] of [
    [0, "2025-09-06", 10, null],
    [1, "2025-09-07", 4, id("prospect.karim")],
    [2, "2025-09-21", 7, null],
    [2, "2025-09-22", 50, null],
  ] as const)
    await insert(sql, "public.visits", {
      id: newId(),
      stop_id: stops[place],
      party_size,
      prospect_id,
      occurred_at: `${day}T10:00:00Z`,
      captured_by: id("staff.hana"),
    });
  for (const day of ["2025-09-21T10:00:00Z", "2025-09-22T10:00:00Z"]) {
    const lead = await newLead(sql);
    await sql("update public.leads set source_stop_id = $2, created_at = $3 where id = $1", [lead, stops[2], day]);
  }
  // Five answered by then, of whom the third waited 12 minutes; one who waited longest came the day after.
  for (const [waited, day] of [
    [3, 21],
    [9, 21],
    [12, 21],
    [14, 21],
    [60, 21],
    [900, 22],
  ] as const)
    await sql(
      `update public.leads set source_stop_id = $2, created_at = $3, first_contact_at = $3::timestamptz + make_interval(mins => $4)
       where id = $1`,
      [await newLead(sql), stops[2], `2025-09-${day}T10:00:00Z`, waited],
    );
  // Two that were born by then are sold, one of them on that day and one the day after; a third was born and sold too late.
  for (const [born, sold] of [
    [20, 21],
    [21, 22],
    [22, 22],
  ] as const)
    await sql(
      "update public.leads set source_stop_id = $2, created_at = $3, closed_at = $4, sold_price_mad = 500000 + $5 where id = $1",
      [await newLead(sql, { stage: "won" }), stops[2], `2025-09-${born}T10:00:00Z`, `2025-09-${sold}T10:00:00Z`, sold],
    );
  const counted = { year: 2025, visits: 3, visitors: 21, identified_visitors: 4, leads: 8, median_minutes: 12 };
  expect((await overview({ p_kinds: ["open"] })).same_day).toMatchObject([
    { ...counted, won_leads: 1, withheld_leads: 0, sold_mad: 500_021, tour_days: { open: 5 } },
  ]);
  // Of a type that earlier edition did not have there is nothing to compare with.
  expect((await overview({ p_kinds: ["abroad"] })).same_day).toEqual([]);
});

test("of a tour that is over, sales are counted to as many days after the earlier one's last", async () => {
  const lead = await newLead(sql, { stage: "won" });
  await sql(
    `update public.leads set created_at = '2025-09-20T10:00Z', closed_at = '2025-10-30T10:00Z',
       source_stop_id = (select s.id from public.stops s where s.caravan_id = $2 order by s.ends_on desc limit 1) where id = $1`,
    [lead, id("caravan.open.2025")],
  );
  // As long after this tour's last day as the sale is after the earlier one's.
  const [day] = await sql<{ before: string; same: string }>(
    `select (d.same - 1)::text as before, d.same::text as same from (
       select max(this.ends_on) + (date '2025-10-30' - max(earlier.ends_on)) as same
       from public.stops this, public.stops earlier where this.caravan_id = $1 and earlier.caravan_id = $2) d`,
    [id("caravan.open.2026"), id("caravan.open.2025")],
  );
  const wonOn = (today = "") => onDay(sql, today, async () => (await overview({ p_kinds: ["open"] })).same_day);
  expect(await wonOn(day?.before)).toMatchObject([{ won_leads: 3, leads: 12 }]);
  expect(await wonOn(day?.same)).toMatchObject([{ won_leads: 4, leads: 12 }]);
});

test("of three editions before, the two latest that had the caravan are compared with", async () => {
  for (const [year, party_size] of [
    [2023, 5],
    [2022, 6],
  ] as const) {
    const edition_id = id(`edition.${year}`);
    const [starts_on, ends_on] = [`${year}-09-01`, `${year}-10-31`];
    const theme = { theme_fr: "T", theme_ar: "T", theme_en: "T" };
    await insert(sql, "public.editions", { id: edition_id, number: year - 2000, year, ...theme, starts_on, ends_on });
    await insert(sql, "public.caravans", {
      id: id(`caravan.open.${year}`),
      edition_id,
      kind: "open",
      starts_on,
      ends_on,
    });
    const stop_id = await newStop(sql, { caravan: `open.${year}`, starts_on, ends_on: starts_on });
    const occurred_at = `${starts_on}T10:00:00Z`;
    await insert(sql, "public.visits", {
      id: newId(),
      stop_id,
      party_size,
      occurred_at,
      captured_by: id("staff.hana"),
    });
  }
  expect((await overview({ p_kinds: ["open"] })).same_day).toMatchObject([
    { year: 2025, won_leads: 1 },
    { year: 2023, visitors: 5, won_leads: null, sold_mad: null, tour_days: { open: 5 } },
  ]);
});
