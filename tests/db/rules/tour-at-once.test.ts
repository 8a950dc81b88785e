import { beforeAll, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id } from "../../support/ids.ts";
import { countOf } from "../../support/sql.ts";

/** Days that would be right one after the other and wrong together, asked for at once. */
const backend = startBackend();

const until = async (table: "stops" | "caravans" | "editions", name: string, ends_on: string) =>
  (await backend.as("asma")).from(table).update({ ends_on }).eq("id", name).select("id");

const tiznit = id("stop.tiznit");
const caravan = id("caravan.open.2026");

const outside = () =>
  countOf(
    backend.sql,
    "public.stops s join public.caravans c on c.id = s.caravan_id",
    "s.starts_on < c.starts_on or s.ends_on > c.ends_on",
  );

// Time between what a change looked at and its end, so that the other one falls into it.
beforeAll(async () => {
  await backend.sql(`create function private.dawdle() returns trigger language plpgsql as $$
    begin perform pg_sleep(0.03); return null; end $$`);
  for (const table of ["stops", "caravans", "editions"])
    await backend.sql(
      `create trigger dawdle after update on public.${table} for each row execute function private.dawdle()`,
    );
});

test("a stop made longer while its caravan is made shorter: one of the two is refused", async () => {
  for (let round = 0; round < 4; round++) {
    await backend.sql("update public.stops set ends_on = '2026-10-18' where id = $1", [tiznit]);
    await backend.sql("update public.caravans set ends_on = '2026-10-31' where id = $1", [caravan]);
    const answers = await Promise.all([until("stops", tiznit, "2026-10-25"), until("caravans", caravan, "2026-10-20")]);
    expect(await outside()).toBe(0);
    expect(answers.map(({ error }) => error?.message).filter(Boolean)).toEqual(["dates_outside_caravan"]);
  }
});
