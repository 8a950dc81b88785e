import { expect, test } from "vitest";
import { id, newId } from "../../support/ids.ts";
import { become, startFilled } from "./filled.ts";

/** What the rollups cost where visitors are counted: registrations a second with and without their triggers, in turn. */
const filled = startFilled(50_000);
const rounds = 6;
const calls = 300;
const stop = id("stop.casablanca");
let last = 0;

const steps = {
  "a party counted": "select private.register_visit($1, $2, 3, null)",
  "a visitor registered":
    "select private.register_prospect($1, $2, 'Visiteuse', $3, '{phone}', 'Oui', 2, null, 'fr', null, 'plot', null, '', null)",
};

async function perSecond(statement: string): Promise<number> {
  const begun = performance.now();
  for (let call = 0; call < calls; call++)
    await filled.connection.begin(async (transaction) => {
      await become(transaction, "hana", true);
      const parameters = [
        newId(),
        stop,
        ...(statement.includes("$3") ? [`+2127${String(++last).padStart(8, "0")}`] : []),
      ];
      await transaction.unsafe(statement, parameters as never[], { prepare: true });
    });
  return (calls / (performance.now() - begun)) * 1000;
}

async function setTriggers(verb: "enable" | "disable"): Promise<void> {
  await filled.sql(`alter table public.visits ${verb} trigger visits_roll_up_insert`);
  await filled.sql(`alter table public.leads ${verb} trigger leads_roll_up_insert`);
}

test("registrations a second with and without the rollups", async () => {
  const table = [];
  for (const [step, statement] of Object.entries(steps)) {
    const speeds: { kept: number[]; bare: number[] } = { kept: [], bare: [] };
    await perSecond(statement);
    for (let round = 0; round < rounds; round++) {
      speeds.kept.push(await perSecond(statement));
      await setTriggers("disable");
      speeds.bare.push(await perSecond(statement));
      await setTriggers("enable");
    }
    const best = (all: number[]) => Math.max(...all);
    table.push({
      step,
      "with rollups": Math.round(best(speeds.kept)),
      without: Math.round(best(speeds.bare)),
      share: Number((best(speeds.kept) / best(speeds.bare)).toFixed(2)),
    });
  }
  console.info("registrations a second, each a transaction, the best of each in turn:");
  console.table(table);
  for (const { share } of table) expect(share).toBeGreaterThan(0);
});
