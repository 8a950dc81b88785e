import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { openAttack, questionsOn } from "./attacker.ts";
import { startBackend } from "./backend.ts";
import { bear, type Group, won } from "./groups.ts";

// In a week that is long over, so that leads nobody has touched stand out.
export const days = ["2026-09-15", "2026-09-16", "2026-09-17"];
export const stops = ["casablanca", "agadir", "mohammedia", "paris"];
export const agencies = ["casablanca", "mohammedia", "agadir"];

/** An attack asks hundreds of questions: milliseconds it may take on a busy machine. */
export const PATIENCE = 300_000;

/** How many leads a group has, most often few. */
export const few = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constantFrom(4, 5, 9, 12));

/** A database of its own and what the directoire may ask there of those days and stops. */
export function startAttack() {
  const backend = startBackend();
  const attack = {} as Awaited<ReturnType<typeof openAttack>>;
  beforeAll(async () => void Object.assign(attack, await openAttack(backend.sql, questionsOn(days, stops))));
  return { backend, attack, born: (groups: Group[]) => bear(backend.sql, groups) };
}

const contacted = (lead: string) =>
  `update public.leads set stage_id = 'contacted', first_contact_at = created_at + interval '1 hour' where id = '${lead}'`;

/** Tests that no answers put together tell of fewer than five leads of groups so drawn, nor of a case once found. */
export function testGroups(
  { attack, born }: ReturnType<typeof startAttack>,
  groups: fc.Arbitrary<Group[]>,
  found: Group[],
) {
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
    PATIENCE,
  );
}
