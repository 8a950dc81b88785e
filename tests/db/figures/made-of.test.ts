import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeFilters } from "@/backend/filters";
import { readList } from "@/backend/readList";
import { type FigureFilters, NO_FILTERS } from "@/features/kpi/filters/filters";
import { leadsSearch } from "@/features/kpi/filters/leadsSearch";
import { asBoardArgs, asCrudFilters } from "@/features/leads/filters/asked";
import { parseFilters } from "@/features/leads/filters/filterUrl";
import { born, filter, writeLead } from "../../support/anyTour.ts";
import { startBackend, untyped } from "../../support/backend.ts";
import type { Filter } from "../../support/figures.ts";
import { id } from "../../support/ids.ts";
import { jsonOf } from "../../support/refusals.ts";

const backend = startBackend();
const edition = id("edition.2026");

interface Overview {
  totals: { leads: number; won_leads: number };
  first_response: { answered: number };
  funnel: { stage_id: string; leads: number }[];
  by_product: { product: string | null; leads: number }[];
}

/** The same question as the page of figures holds it. */
function asFigureFilters({ p_kinds, p_from, p_to, p_stop_ids, p_region_ids, p_agency_ids, p_products }: Filter) {
  const filters: FigureFilters = {
    ...NO_FILTERS,
    kinds: p_kinds ?? [],
    from: p_from,
    to: p_to,
    stops: p_stop_ids ?? [],
    regions: p_region_ids ?? [],
    agencies: p_agency_ids ?? [],
    products: p_products ?? [],
  };
  return filters;
}

/** The question without lists that name nothing, which no page asks with, and about leads, which are all of known visitors. */
function asPageAsks({ p_identified: _, ...filter }: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value.length > 0));
}

/** How many leads the list at an address shows, and how many the board in its columns. */
async function opened(client: Awaited<ReturnType<typeof backend.as>>, search: URLSearchParams) {
  const filters = parseFilters(search);
  const list = await readList(untyped(client), {
    resource: "lead_rows",
    select: "id",
    filters: escapeFilters(asCrudFilters(filters, edition)) ?? [],
    pagination: { currentPage: 1, pageSize: 1 },
  });
  const columns = jsonOf<{ stage_id: string; total: number }[]>(
    await client.rpc("lead_board", asBoardArgs(filters, edition)),
  );
  const shown = columns.filter(({ stage_id }) => filters.stages.length === 0 || filters.stages.includes(stage_id));
  return { list: list.total, board: shown.reduce((sum, { total }) => sum + total, 0) };
}

const asked = fc.tuple(filter, fc.constantFrom("asma" as const, "mounir" as const, "rachid" as const));

test("whatever is asked, a number of leads opens a list and a board of just as many", {
  timeout: 120_000,
}, async () => {
  let most = 0;
  const agencies = await backend.sql<{ id: string; region_id: string }>("select id, region_id from public.agencies");
  await fc.assert(
    fc.asyncProperty(
      fc.array(born, { minLength: 6, maxLength: 10 }),
      fc.array(asked, { minLength: 3, maxLength: 5 }),
      async (leads, questions) => {
        for (const lead of leads) await writeLead(backend.sql, lead);
        for (const [drawn, person] of questions) {
          const question = asPageAsks(drawn);
          const client = await backend.as(person);
          const figures = jsonOf<Overview>(await client.rpc("kpi_visitors", { p_edition_id: edition, ...question }));
          const behind = (more: Record<string, string>) => {
            const search = leadsSearch(asFigureFilters(question), agencies, null);
            for (const [name, value] of Object.entries(more)) search.set(name, value);
            return opened(client, search);
          };
          const both = (leads: number) => ({ list: leads, board: leads });
          most = Math.max(most, figures.totals.leads);
          expect(await behind({})).toEqual(both(figures.totals.leads));
          expect(await behind({ stage: "won" })).toEqual(both(figures.totals.won_leads));
          expect(await behind({ answered: "yes" })).toEqual(both(figures.first_response.answered));
          for (const { stage_id, leads } of figures.funnel.filter((_, place) => place % 2 === 1))
            expect(await behind({ reached: stage_id })).toEqual(both(leads));
          const unsaid = figures.by_product.find(({ product }) => product === null)?.leads ?? 0;
          if (!question.p_products || question.p_products.includes("none"))
            expect(await behind({ product: "none" })).toEqual(both(unsaid));
        }
      },
    ),
    { numRuns: 5, seed: 20261130, endOnFailure: true },
  );
  expect(most).toBeGreaterThan(10);
});
