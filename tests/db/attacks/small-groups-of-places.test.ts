import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { won } from "../../support/groups.ts";
import { days, few, PATIENCE, startAttack, stops, testGroups } from "../../support/smallGroups.ts";

const started = startAttack();
const { backend, attack, born } = started;

describe("no answers put together tell of fewer than five leads born at a stop on a day", () => {
  testGroups(
    started,
    fc.array(fc.record({ stop: fc.constantFrom(...stops), day: fc.constantFrom(...days), leads: few }), {
      minLength: 4,
      maxLength: 6,
    }),
    [
      { stop: "agadir", day: "2026-09-15", leads: 2 },
      { stop: "agadir", day: "2026-09-16", leads: 9 },
      { stop: "paris", leads: 4 },
    ],
  );

  test("as they would if the small groups alone were kept back", { timeout: PATIENCE }, async () => {
    const [row] = await backend.sql<{ definition: string }>(
      "select pg_get_functiondef('private.is_kept_back'::regproc) as definition",
    );
    const atoms = await born([
      { stop: "casablanca", day: "2026-09-15", leads: 3 },
      { stop: "casablanca", day: "2026-09-16", leads: 8 },
    ]);
    await backend.sql(`create or replace function private.is_kept_back(p_leads bigint, p_small bigint, p_place bigint) returns boolean
      language sql immutable as 'select p_leads between 1 and 4'`);
    const exposed = await attack.exposed(atoms, (lead) => won(lead)).finally(() => backend.sql(row?.definition ?? ""));
    expect(exposed).toEqual([[atoms[0]]]);
    expect(await attack.exposed(atoms, (lead) => won(lead))).toEqual([]);
  });
});
