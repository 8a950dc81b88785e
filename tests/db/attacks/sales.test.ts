import { describe, expect, test } from "vitest";
import type { Figures } from "../../../src/features/kpi/api.ts";
import type { AgencyFigures } from "../../../src/features/kpi/compare/api.ts";
import { startBackend } from "../../support/backend.ts";
import { shownFigures } from "../../support/figures.ts";
import { bear, won } from "../../support/groups.ts";
import { id } from "../../support/ids.ts";
import { jsonOf } from "../../support/refusals.ts";

const backend = startBackend();
const sql = backend.sql;
const edition = { p_edition_id: id("edition.2026") };

describe("what leads were sold for", () => {
  const sell = async (leads: string[]) => {
    for (const lead of leads) await sql(won(lead));
  };
  const sales = async () => {
    const driss = await backend.as("driss");
    const { sold_mad, by_product } = jsonOf<Figures>(await driss.rpc("kpi_visitors", edition));
    const { rows } = jsonOf<{ rows: AgencyFigures[] }>(await driss.rpc("kpi_agencies", edition));
    const of = (agency: string) => rows.find(({ agency_id }) => agency_id === id(`agency.${agency}`));
    return {
      all: sold_mad,
      products: by_product?.map((product) => product.sold_mad),
      agencies: [of("casablanca")?.sold_mad, of("agadir")?.sold_mad],
    };
  };

  test("is not told of one to four sales, nor beside them", async () => {
    const [casablanca, agadir] = await bear(sql, [
      { agency: "casablanca", product: "plot", leads: 20 },
      { agency: "agadir", product: "house", leads: 20 },
    ]);
    expect(await sales()).toEqual({ all: 0, products: [0, 0], agencies: [0, 0] });
    await sell(casablanca?.leads.slice(0, 4) ?? []);
    // Where none is won nothing was sold, which the count of won leads says already.
    expect(await sales()).toEqual({ all: null, products: [null, 0], agencies: [null, 0] });
    await sell(casablanca?.leads.slice(4, 6) ?? []);
    expect(await sales()).toEqual({ all: 2_520_000, products: [2_520_000, 0], agencies: [2_520_000, 0] });
    // With one in Agadir, those of Casablanca would be the rest.
    await sell(agadir?.leads.slice(0, 1) ?? []);
    expect(await sales()).toEqual({ all: 2_940_000, products: [null, null], agencies: [null, null] });
    await sell(agadir?.leads.slice(1, 5) ?? []);
    expect(await sales()).toEqual({
      all: 4_620_000,
      products: [2_520_000, 2_100_000],
      agencies: [2_520_000, 2_100_000],
    });
  });

  test("is not told of a part of the tour", async () => {
    const [atom] = await bear(sql, [{ leads: 20 }]);
    await sell(atom?.leads.slice(0, 9) ?? []);
    const part = { p_stop_ids: [id("stop.casablanca")] };
    const driss = await backend.as("driss");
    expect(jsonOf<Figures>(await driss.rpc("kpi_visitors", { ...edition, ...part })).sold_mad).toBeNull();
    expect(await shownFigures(backend, part)).toMatchObject({ sold_mad: 9 * 420_000 });
  });
});
