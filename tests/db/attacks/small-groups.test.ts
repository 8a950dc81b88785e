import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { AgencyFigures } from "../../../src/features/kpi/compare/api.ts";
import { openAttack, questionsOn } from "../../support/attacker.ts";
import { startBackend } from "../../support/backend.ts";
import { type Filter, shownFigures } from "../../support/figures.ts";
import { bear, type Group, won } from "../../support/groups.ts";
import { id } from "../../support/ids.ts";
import { expectRefusal, jsonOf } from "../../support/refusals.ts";

const backend = startBackend();
const sql = backend.sql;
const edition = { p_edition_id: id("edition.2026") };
// In a week that is long over, so that leads nobody has touched stand out.
const days = ["2026-09-15", "2026-09-16", "2026-09-17"];
const stops = ["casablanca", "agadir", "mohammedia", "paris"];
const agencies = ["casablanca", "mohammedia", "agadir"];
const products = ["plot", "apartment", "house", null];

const born = (groups: Group[]) => bear(sql, groups);
const contacted = (lead: string) =>
  `update public.leads set stage_id = 'contacted', first_contact_at = created_at + interval '1 hour' where id = '${lead}'`;

const few = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constantFrom(4, 5, 9, 12));

/** Leads that differ in one way: where and when they were born, who works them, or what they are for; with a case once found. */
const trees: Record<string, { groups: fc.Arbitrary<Group[]>; found: Group[] }> = {
  "by stop and day": {
    groups: fc.array(fc.record({ stop: fc.constantFrom(...stops), day: fc.constantFrom(...days), leads: few }), {
      minLength: 4,
      maxLength: 6,
    }),
    found: [
      { stop: "agadir", day: "2026-09-15", leads: 2 },
      { stop: "agadir", day: "2026-09-16", leads: 9 },
      { stop: "paris", leads: 4 },
    ],
  },
  "by agency": {
    groups: fc.array(fc.record({ agency: fc.constantFrom(...agencies), leads: few }), { minLength: 3, maxLength: 5 }),
    // Named for the twelve it has not touched, the first would tell of the other.
    found: [
      { agency: "casablanca", leads: 12 },
      { agency: "mohammedia", leads: 3 },
    ],
  },
  "by product": {
    groups: fc.array(fc.record({ product: fc.constantFrom(...products), leads: few }), { minLength: 3, maxLength: 6 }),
    // Asked for alone, houses have no small group beside them.
    found: [
      { product: "house", leads: 28 },
      { product: null, leads: 2 },
    ],
  },
};

let attack: Awaited<ReturnType<typeof openAttack>>;
beforeAll(async () => {
  attack = await openAttack(sql, questionsOn(days, stops));
});

describe("no answers put together tell of fewer than five leads", () => {
  describe.each(Object.entries(trees))("%s", (_, { groups, found }) => {
    test.each([
      ["whether they are won", (lead: string) => won(lead)],
      ["whether anybody called", contacted],
    ])(
      "%s",
      async (_, change) => {
        await fc.assert(
          fc.asyncProperty(groups, async (drawn) => {
            expect(await attack.exposed(await born(drawn), change)).toEqual([]);
          }),
          { numRuns: 3, seed: 20261004, examples: [[found]], endOnFailure: true },
        );
      },
      120_000,
    );
  });

  test("as they would if the small groups alone were kept back", async () => {
    const [row] = await sql<{ definition: string }>(
      "select pg_get_functiondef('private.is_kept_back'::regproc) as definition",
    );
    const atoms = await born([
      { stop: "casablanca", day: "2026-09-15", leads: 3 },
      { stop: "casablanca", day: "2026-09-16", leads: 8 },
    ]);
    await sql(`create or replace function private.is_kept_back(p_leads bigint, p_small bigint, p_place bigint) returns boolean
      language sql immutable as 'select p_leads between 1 and 4'`);
    const exposed = await attack.exposed(atoms, (lead) => won(lead)).finally(() => sql(row?.definition ?? ""));
    expect(exposed).toEqual([[atoms[0]]]);
    expect(await attack.exposed(atoms, (lead) => won(lead))).toEqual([]);
  });
});

describe("no answer tells which agency's or whose product's leads were born where", () => {
  const swapped = (column: string, one: string, other: string) =>
    `update public.leads l set ${column} = o.${column} from public.leads o
     where l.id in ('${one}', '${other}') and o.id in ('${one}', '${other}') and o.id <> l.id`;

  test.each(["agency_id", "product"])("two leads of other stops could have each other's %s", async (column) => {
    const atoms = await born([
      { stop: "casablanca", day: "2026-09-15", agency: "casablanca", product: "plot", leads: 6 },
      { stop: "casablanca", day: "2026-09-16", agency: "agadir", product: "house", leads: 5 },
      { stop: "paris", day: "2026-09-17", agency: "agadir", product: "apartment", leads: 7 },
      { stop: "agadir", day: "2026-09-15", agency: "mohammedia", product: null, leads: 5 },
    ]);
    const now = await attack.ask("select");
    for (const one of atoms)
      for (const other of atoms.slice(atoms.indexOf(one) + 1))
        expect(await attack.ask(swapped(column, one.leads[0] ?? "", other.leads[0] ?? ""))).toEqual(now);
  });
});

test("an agency's weeks and what it has not touched leave five of its leads open, whenever they were born", async () => {
  const weeks = ["2026-09-08", "2026-09-15", "2026-09-22", "2026-09-29"];
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          agency: fc.constantFrom(...agencies),
          day: fc.constantFrom(...weeks),
          leads: fc.integer({ min: 1, max: 9 }),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      async (groups) => {
        await born(groups);
        const driss = await backend.as("driss");
        const { rows } = jsonOf<{ rows: AgencyFigures[] }>(await driss.rpc("kpi_agencies", edition));
        const told = rows.filter(({ leads }) => leads !== null && leads > 0);
        for (const { leads, weeks, untouched_leads } of told) {
          const placed = weeks.map((week) => week.leads);
          expect(placed.every((number) => number >= 0 && number % 5 === 0)).toBe(true);
          expect(placed.reduce((sum, number) => sum + number, 0)).toBeLessThanOrEqual((leads ?? 0) - 5);
          expect(untouched_leads ?? 0).toBeLessThanOrEqual((leads ?? 0) - 5);
          // No week is told by its absence.
          expect(weeks.map(({ week }) => week)).toEqual(told[0]?.weeks.map(({ week }) => week));
          expect(weeks).toHaveLength(5);
        }
      },
    ),
    {
      numRuns: 8,
      seed: 20261005,
      examples: [[[{ agency: "casablanca", day: "2026-09-15", leads: 5 }]]],
      endOnFailure: true,
    },
  );
});

describe("a small group", () => {
  test("has its size, and nothing of what became of it", async () => {
    const atoms = await born([
      { stop: "casablanca", day: "2026-10-01", leads: 3 },
      { stop: "casablanca", day: "2026-10-02", leads: 6 },
      { stop: "casablanca", day: "2026-10-03", leads: 8 },
      { stop: "paris", day: "2026-10-01", leads: 7 },
    ]);
    for (const { leads } of atoms) for (const [place, lead] of leads.entries()) if (place % 2) await sql(won(lead));
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
    await born([
      { product: "house", leads: 21 },
      { product: "plot", leads: 3 },
    ]);
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
