import { beforeAll, describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { countedFigures, type Figures, type Filter, shownFigures } from "../../support/figures.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { registerAs, registration } from "../../support/registration.ts";

const backend = startBackend();

const pick = ({ visits, visitors, identified_visitors, leads, won_leads }: Figures): Figures => ({
  visits,
  visitors,
  identified_visitors,
  leads,
  won_leads,
});

// Beside the cast's, what a busy evening brings: parties of many sizes, persons, a sale.
beforeAll(async () => {
  const hana = await backend.as("hana");
  for (const [stop, party] of [
    ["casablanca", 5],
    ["paris", 7],
    ["paris", 1],
  ] as const)
    dataOf(await hana.rpc("register_visit", { p_id: newId(), p_stop_id: id(`stop.${stop}`), p_party_size: party }));
  for (const stop of ["casablanca", "paris"])
    dataOf(await registerAs(backend, "hana", registration({ p_stop_id: id(`stop.${stop}`), p_party_size: 4 })));
  const won = {
    p_id: newId(),
    p_lead_id: id("lead.karim"),
    p_stage_id: "won",
    p_version: 1,
    p_sold_product: "plot" as const,
    p_sold_price_mad: 1,
  };
  dataOf(await (await backend.as("adil")).rpc("move_lead", won));
});

describe("the figures equal a recount from the raw rows", () => {
  test.each<[string, Filter]>([
    ["of the edition", {}],
    ["of one caravan", { p_kinds: ["open"] }],
    ["of two caravans", { p_kinds: ["abroad", "limited_income"] }],
    ["from a day on", { p_from: "2026-10-02" }],
    ["up to a day", { p_to: "2026-09-30" }],
    ["of one day of one caravan", { p_kinds: ["open"], p_from: "2026-10-01", p_to: "2026-10-01" }],
    ["of days without visitors", { p_from: "2026-09-20", p_to: "2026-09-25" }],
  ])("%s", async (_, filter) => {
    const shown = await shownFigures(backend, filter);
    expect(pick(shown.totals)).toEqual(await countedFigures(backend.sql, filter));
    for (const stop of shown.by_stop)
      expect(pick(stop)).toEqual(await countedFigures(backend.sql, filter, stop.stop_id));
    for (const kind of shown.by_kind)
      expect(pick(kind)).toEqual(
        await countedFigures(backend.sql, { ...filter, p_kinds: [kind.caravan_kind as "open"] }),
      );
    for (const { day, caravan_kind, ...figures } of shown.by_day)
      expect(pick(figures)).toEqual(
        await countedFigures(backend.sql, { p_kinds: [caravan_kind as "open"], p_from: day, p_to: day }),
      );
  });

  test("and their parts add up to the totals", async () => {
    const { totals, by_stop, by_kind, by_day } = await shownFigures(backend);
    for (const rows of [by_stop, by_kind, by_day] as Figures[][])
      for (const figure of ["visits", "visitors", "identified_visitors", "leads", "won_leads"] as const)
        expect(rows.reduce((sum, row) => sum + row[figure], 0)).toBe(totals[figure]);
    expect(totals.won_leads).toBe(2);
  });
});

test("stops come in the order of the tour, those without visitors too", async () => {
  const { by_stop } = await shownFigures(backend);
  expect(by_stop.map(({ stop_id }) => stop_id)).toEqual(
    ["agadir", "casablanca", "tiznit", "mohammedia", "paris"].map((stop) => id(`stop.${stop}`)),
  );
  expect(by_stop[2]).toMatchObject({ visits: 0, visitors: 0, leads: 0, target_visitors: 500 });
});

test("no name, number or address of a person is in the answer", async () => {
  const text = JSON.stringify(await shownFigures(backend));
  for (const trace of ["Karim", "Visiteuse", "+2126", "@", id("prospect.karim"), id("lead.karim"), id("staff.hana")])
    expect(text).not.toContain(trace);
});

describe("asked wrongly", () => {
  const ask = async (args: { p_edition_id: string } & Filter) => (await backend.as("driss")).rpc("kpi_visitors", args);

  test("for no edition", async () => {
    const refusal = { status: 404, key: "edition_not_found", field: "edition_id" };
    expectRefusal(await ask({ p_edition_id: newId() }), refusal);
  });

  test("for days upside down", async () => {
    const args = { p_edition_id: id("edition.2026"), p_from: "2026-10-03", p_to: "2026-10-01" };
    expectRefusal(await ask(args), { status: 422, key: "dates_upside_down", field: "dates" });
  });
});

describe("the figures are for the directoire, the admin and managers alone", () => {
  const ask = { p_edition_id: id("edition.2026") };

  test.each(["hana", "adil", "ismail", "idriss", "nobody"] as const)("not for %s", async (person) => {
    expectRefusal(await (await backend.as(person)).rpc("kpi_visitors", ask), { status: 403, key: "not_allowed" });
  });

  test("not without signing in", async () => {
    expectSqlState(await backend.anonymous().rpc("kpi_visitors", ask), "42501");
  });

  test("the directoire sees the same numbers as the admin, of all groups that are not small", async () => {
    const [admins, boards] = [await shownFigures(backend), await shownFigures(backend, {}, "driss")];
    expect(boards).toMatchObject({ guarded: true, totals: admins.totals });
    expect(admins.guarded).toBe(false);
  });

  test("a manager sees every visitor, and the leads of the own agency, whatever agency is asked for", async () => {
    const mine = await shownFigures(backend, { p_agency_ids: [id("agency.casablanca")] });
    for (const filter of [{}, { p_region_ids: [id("region.casablanca"), id("region.souss")] }]) {
      const shown = await shownFigures(backend, filter, "mounir");
      expect(shown.totals).toEqual(mine.totals);
    }
    const others = await shownFigures(backend, { p_agency_ids: [id("agency.agadir")] }, "mounir");
    expect(others.totals).toMatchObject({ visitors: mine.totals.visitors, leads: 0, won_leads: 0 });
  });
});
