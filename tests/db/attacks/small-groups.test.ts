import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { newLead } from "../../support/factories.ts";
import { type Filter, shownFigures } from "../../support/figures.ts";
import { id } from "../../support/ids.ts";
import { determined } from "../../support/linear.ts";
import { expectRefusal, jsonOf } from "../../support/refusals.ts";

const backend = startBackend();
const sql = backend.sql;
const edition = { p_edition_id: id("edition.2026") };

/** A stop's day and how many leads were born on it: the smallest groups that may be asked for by place and time. */
interface Cell {
  stop_id: string;
  day: string;
  leads: number;
}

const days = ["2026-09-30", "2026-10-01", "2026-10-02"];
const stops = ["casablanca", "agadir", "mohammedia", "paris"];

/** How many leads are born at which stop on which day; mostly few. */
const births = fc.array(
  fc.record({
    stop: fc.constantFrom(...stops),
    day: fc.constantFrom(...days),
    leads: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constantFrom(4, 5, 9)),
  }),
  { minLength: 3, maxLength: 8 },
);

async function bear(groups: { stop: string; day: string; leads: number }[]): Promise<Cell[]> {
  await sql("delete from public.leads");
  for (const { stop, day, leads } of groups)
    for (let lead = 0; lead < leads; lead++)
      await sql("update public.leads set created_at = $2 where id = $1", [
        await newLead(sql, { stop, stage: lead % 2 ? "won" : "new" }),
        `${day}T10:00:00Z`,
      ]);
  return sql<Cell>(
    `select stop_id, to_char(day, 'YYYY-MM-DD') as day, sum(leads)::integer as leads from public.lead_cohorts
     group by 1, 2 having sum(leads) > 0 order by 1, 2`,
  );
}

/** Everything that can be asked by place and time, in every combination of types, stops and days. */
function everyQuestion(): Filter[] {
  const kinds = [undefined, ["open"], ["limited_income"], ["abroad"], ["open", "abroad"]] as const;
  const places = [undefined, ...stops.map((stop) => [stop]), ["casablanca", "agadir"], ["agadir", "paris"]];
  const spans = [undefined, ...days.flatMap((from, place) => days.slice(place).map((to) => [from, to] as const))];
  return kinds.flatMap((p_kinds) =>
    places.flatMap((place) =>
      spans.map((span) => ({
        ...(p_kinds && { p_kinds: [...p_kinds] }),
        ...(place && { p_stop_ids: place.map((stop) => id(`stop.${stop}`)) }),
        ...(span && { p_from: span[0], p_to: span[1] }),
      })),
    ),
  );
}

/** Which cells an answer's figures are the sum of, as an attacker who even knows what is kept back could tell. */
async function sums(filter: Filter, cells: Cell[]): Promise<number[][]> {
  const told = await sql<
    Cell & { in_total: boolean; in_kind: boolean; in_stop: boolean; in_day: boolean; kind: string }
  >(
    `select t.stop_id, to_char(t.day, 'YYYY-MM-DD') as day, t.in_total, t.in_kind, t.in_stop, t.in_day, c.kind
     from private.told_places(row($1::uuid, array(
         select s.id from public.stops s join public.caravans c on c.id = s.caravan_id
         where c.edition_id = $1 and ($4::text[] is null or c.kind::text = any ($4)) and ($5::uuid[] is null or s.id = any ($5))),
       $2::date, $3::date, null, null, null, true)::private.figure_scope) t
     join public.stops s on s.id = t.stop_id join public.caravans c on c.id = s.caravan_id`,
    [
      edition.p_edition_id,
      filter.p_from ?? null,
      filter.p_to ?? null,
      filter.p_kinds ?? null,
      filter.p_stop_ids ?? null,
    ],
  );
  const row = (is: (cell: (typeof told)[number]) => boolean) =>
    cells.map(({ stop_id, day }) =>
      Number(told.some((cell) => cell.stop_id === stop_id && cell.day === day && is(cell))),
    );
  const kinds = new Set(told.map(({ kind }) => kind));
  return [
    row(({ in_total }) => in_total),
    ...[...kinds].map((kind) => row((cell) => cell.in_kind && cell.kind === kind)),
    ...cells.map(({ stop_id }) => row((cell) => cell.in_stop && cell.stop_id === stop_id)),
    ...days.flatMap((day) =>
      [...kinds].map((kind) => row((cell) => cell.in_day && cell.day === day && cell.kind === kind)),
    ),
    ...cells.map(({ stop_id, day }) => row((cell) => cell.in_day && cell.stop_id === stop_id && cell.day === day)),
  ];
}

test("no answers put together tell what became of fewer than five leads", async () => {
  await fc.assert(
    fc.asyncProperty(births, async (groups) => {
      const cells = await bear(groups);
      const rows = (await Promise.all(everyQuestion().map((filter) => sums(filter, cells)))).flat();
      // Every group of cells whose sum follows from the answers, by whatever adding and subtracting.
      for (const group of determined(rows, cells.length)) {
        const leads = group.reduce((total, cell) => total + (cells[cell]?.leads ?? 0), 0);
        expect(leads, JSON.stringify({ cells, group })).toBeGreaterThanOrEqual(5);
      }
    }),
    { numRuns: 6, seed: 20261004, endOnFailure: true },
  );
});

describe("a small group", () => {
  test("has its size, and nothing of what became of it", async () => {
    await bear([
      { stop: "casablanca", day: "2026-10-01", leads: 3 },
      { stop: "casablanca", day: "2026-10-02", leads: 6 },
      { stop: "casablanca", day: "2026-10-03", leads: 8 },
      { stop: "paris", day: "2026-10-01", leads: 7 },
    ]);
    const asked = { p_stop_ids: [id("stop.casablanca")], p_from: "2026-10-01", p_to: "2026-10-01" };
    const small = await shownFigures(backend, asked, "driss");
    expect(small).toMatchObject({
      totals: { leads: 3, won_leads: null, withheld_leads: 3 },
      sold_mad: null,
      open_leads: 0,
      by_stop: [{ leads: 3, won_leads: null }],
      by_day: [{ day: "2026-10-01", leads: 3, won_leads: null }],
    });
    // The day's neighbour is kept back with it: the stop's figure less the others would tell of the three.
    const days = (await shownFigures(backend, { p_stop_ids: [id("stop.casablanca")] }, "driss")).by_day;
    expect(days.map(({ won_leads }) => won_leads)).toEqual([null, null, 4]);
    // The stop as a whole hides nobody.
    const whole = await shownFigures(backend, { p_stop_ids: [id("stop.casablanca")] }, "driss");
    expect(whole.totals).toMatchObject({ leads: 17, won_leads: 8, withheld_leads: 0 });
    // Nothing is kept back from who may see the leads themselves.
    expect((await shownFigures(backend, asked)).totals).toMatchObject({ leads: 3, won_leads: 1, withheld_leads: 0 });
  });

  test("of an agency or a product is not even counted", async () => {
    await sql("update public.leads set product = 'plot' where id in (select id from public.leads limit 3)");
    const plots = await shownFigures(backend, { p_products: ["plot"] }, "driss");
    expect(plots.totals).toMatchObject({ leads: null, won_leads: null });
    await sql("update public.leads set agency_id = $1 where id in (select id from public.leads limit 4)", [
      id("agency.agadir"),
    ]);
    const agadir = await shownFigures(backend, { p_agency_ids: [id("agency.agadir")] }, "driss");
    expect(agadir.totals).toMatchObject({ leads: null, won_leads: null });
    const driss = await backend.as("driss");
    const { rows } = jsonOf<{ rows: { agency_id: string | null; leads: number | null; won_leads: number | null }[] }>(
      await driss.rpc("kpi_agencies", edition),
    );
    for (const { leads, won_leads } of rows) if (leads === null) expect(won_leads).toBeNull();
    expect(rows.filter(({ leads }) => leads === null)).toHaveLength(2);
    // Casablanca is the only other one: with its figures the four would be the rest.
    expect(rows.find(({ agency_id }) => agency_id === id("agency.casablanca"))).toMatchObject({ won_leads: null });
  });
});

describe("the directoire does not cross", () => {
  const plots = { p_products: ["plot" as const] };
  const agency = { p_agency_ids: [id("agency.casablanca")] };
  test.each<[string, Filter]>([
    ["product and stop", { ...plots, p_stop_ids: [id("stop.casablanca")] }],
    ["product and day", { ...plots, p_from: "2026-10-01" }],
    ["product and type", { ...plots, p_kinds: ["open"] }],
    ["agency and product", { ...plots, ...agency }],
    ["agency and day", { ...agency, p_to: "2026-10-01" }],
    ["region and stop", { p_region_ids: [id("region.souss")], p_stop_ids: [id("stop.paris")] }],
  ])("%s", async (_, filter) => {
    const driss = await backend.as("driss");
    const refusal = { status: 403, key: "figures_too_narrow", field: "filters" };
    expectRefusal(await driss.rpc("kpi_visitors", { ...edition, ...filter }), refusal);
    expectRefusal(await driss.rpc("kpi_stop_days", { ...edition, ...filter }), refusal);
    expectRefusal(await driss.rpc("kpi_agencies", { ...edition, ...filter }), refusal);
  });

  test("and agencies are not compared for a part of the tour", async () => {
    const driss = await backend.as("driss");
    for (const filter of [{ p_kinds: ["open" as const] }, { p_from: "2026-10-01" }, { p_stop_ids: [] }, plots])
      expectRefusal(await driss.rpc("kpi_agencies", { ...edition, ...filter }), {
        status: 403,
        key: "figures_too_narrow",
        field: "filters",
      });
  });
});
