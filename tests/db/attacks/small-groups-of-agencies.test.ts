import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AgencyFigures } from "../../../src/features/kpi/compare/api.ts";
import { id } from "../../support/ids.ts";
import { jsonOf } from "../../support/refusals.ts";
import { agencies, few, PATIENCE, startAttack, testGroups } from "../../support/smallGroups.ts";

const started = startAttack();
const { backend, born } = started;

describe("no answers put together tell of fewer than five leads of an agency", () => {
  testGroups(
    started,
    fc.array(fc.record({ agency: fc.constantFrom(...agencies), leads: few }), { minLength: 3, maxLength: 5 }),
    // Named for the twelve it has not touched, the first would tell of the other.
    [
      { agency: "casablanca", leads: 12 },
      { agency: "mohammedia", leads: 3 },
    ],
  );
});

test("an agency's weeks and what it has not touched leave five of its leads open, whenever they were born", {
  timeout: PATIENCE,
}, async () => {
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
        const { rows } = jsonOf<{ rows: AgencyFigures[] }>(
          await driss.rpc("kpi_agencies", { p_edition_id: id("edition.2026") }),
        );
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
