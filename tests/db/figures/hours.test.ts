import fc from "fast-check";
import { expect, test } from "vitest";
import { filter, seen, writeVisit } from "../../support/anyTour.ts";
import { startBackend } from "../../support/backend.ts";
import type { Filter } from "../../support/figures.ts";
import { id } from "../../support/ids.ts";
import { expectRefusal, jsonOf } from "../../support/refusals.ts";

const backend = startBackend();
const edition = { p_edition_id: id("edition.2026") };

interface Hour {
  hour: number;
  visits: number;
  visitors: number;
  stops: { stop_id: string; visits: number; visitors: number }[];
}

interface Overview {
  by_hour: { hour: number; visits: number; visitors: number }[];
}

/** Visits and visitors of an hour as the overview tells them, of all caravan types together. */
function told({ by_hour }: Overview, hour: number) {
  const rows = by_hour.filter((row) => row.hour === hour);
  const sum = (of: "visits" | "visitors") => rows.reduce((all, row) => all + row[of], 0);
  return { visits: sum("visits"), visitors: sum("visitors") };
}

test("whatever is asked, an hour of the overview is made of the hour of each of its stops", {
  timeout: 120_000,
}, async () => {
  const readers = ["asma", "mounir", "rachid", "driss"] as const;
  let most = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(seen, { minLength: 8, maxLength: 12 }),
      fc.array(fc.tuple(filter, fc.constantFrom(...readers)), { minLength: 3, maxLength: 5 }),
      async (visits, questions) => {
        for (const visit of visits) await writeVisit(backend.sql, visit);
        for (const [question, person] of questions) {
          const client = await backend.as(person);
          const ask = async (more: Filter = {}) => client.rpc("kpi_visitors", { ...edition, ...question, ...more });
          const whole = await ask();
          // what the directoire may not cross is refused either way
          if (whole.error) {
            expect(await client.rpc("kpi_hour", { ...edition, ...question, p_hour: 0 })).toMatchObject({
              error: { message: whole.error.message },
            });
            continue;
          }
          const overview = jsonOf<Overview>(whole);
          for (const hour of new Set([...overview.by_hour.map((row) => row.hour), 3])) {
            const made = jsonOf<Hour>(await client.rpc("kpi_hour", { ...edition, ...question, p_hour: hour }));
            expect(made).toMatchObject({ hour, ...told(overview, hour) });
            expect(made.stops.reduce((sum, { visitors }) => sum + visitors, 0)).toBe(made.visitors);
            const [first] = made.stops;
            most = Math.max(most, made.stops.length);
            if (first)
              expect(told(jsonOf<Overview>(await ask({ p_stop_ids: [first.stop_id] })), hour)).toEqual({
                visits: first.visits,
                visitors: first.visitors,
              });
          }
        }
      },
    ),
    { numRuns: 6, seed: 20261201, endOnFailure: true },
  );
  expect(most).toBeGreaterThan(1);
});

test("no hour of the day has anything but its own: of others there is nothing", async () => {
  const client = await backend.as("asma");
  for (const p_hour of [-1, 24])
    expect(jsonOf<Hour>(await client.rpc("kpi_hour", { ...edition, p_hour }))).toMatchObject({
      visitors: 0,
      stops: [],
    });
});

test.each(["hana", "adil", "nobody"] as const)("an hour is not for %s", async (person) => {
  const client = await backend.as(person);
  expectRefusal(await client.rpc("kpi_hour", { ...edition, p_hour: 10 }), { status: 403, key: "not_allowed" });
});
