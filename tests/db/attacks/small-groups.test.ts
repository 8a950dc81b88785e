import { describe, expect, test } from "vitest";
import { type Filter, shownFigures } from "../../support/figures.ts";
import { won } from "../../support/groups.ts";
import { id } from "../../support/ids.ts";
import { expectRefusal, jsonOf } from "../../support/refusals.ts";
import { PATIENCE, startAttack } from "../../support/smallGroups.ts";

const { backend, attack, born } = startAttack();
const sql = backend.sql;
const edition = { p_edition_id: id("edition.2026") };

describe("no answer tells which agency's or whose product's leads were born where", () => {
  const swapped = (column: string, one: string, other: string) =>
    `update public.leads l set ${column} = o.${column} from public.leads o
     where l.id in ('${one}', '${other}') and o.id in ('${one}', '${other}') and o.id <> l.id`;

  test.each(["agency_id", "product"])(
    "two leads of other stops could have each other's %s",
    { timeout: PATIENCE },
    async (column) => {
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
