import { beforeAll, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id } from "../../support/ids.ts";
import { countOf } from "../../support/sql.ts";

/** Days that would be right one after the other and wrong together, asked for at once. */
const backend = startBackend();

const tiznit = id("stop.tiznit");
const caravan = id("caravan.open.2026");
const edition = id("edition.2026");

const until = async (table: "stops" | "caravans" | "editions", name: string, ends_on: string) =>
  (await backend.as("asma")).from(table).update({ ends_on }).eq("id", name).select("id");

const added = { id: id("stop.new"), caravan_id: caravan, position: 9, city_id: id("city.settat") };
const addStop = async (starts_on: string, ends_on: string) =>
  (await backend.as("asma"))
    .from("stops")
    .insert({ ...added, time_zone: "Africa/Casablanca", starts_on, ends_on, host_agency_id: id("agency.casablanca") })
    .select("id");

/** Where every round begins: wide enough for the one that asks for more. */
async function startOver(): Promise<void> {
  await backend.sql("delete from public.stops where id = $1", [added.id]);
  await backend.sql("update public.stops set ends_on = '2026-10-18' where id = $1", [tiznit]);
  await backend.sql("update public.editions set ends_on = '2027-01-31' where id = $1", [edition]);
  await backend.sql("update public.caravans set ends_on = '2026-10-31' where id = $1", [caravan]);
}

const outside = async () =>
  (await countOf(
    backend.sql,
    "public.stops s join public.caravans c on c.id = s.caravan_id",
    "s.starts_on < c.starts_on or s.ends_on > c.ends_on",
  )) +
  (await countOf(
    backend.sql,
    "public.caravans c join public.editions e on e.id = c.edition_id",
    "c.starts_on < e.starts_on or c.ends_on > e.ends_on",
  ));

// Time between what a change looked at and its end, so that the other one falls into it.
beforeAll(async () => {
  await backend.sql(`create function private.dawdle() returns trigger language plpgsql as $$
    begin perform pg_sleep(0.03); return null; end $$`);
  for (const table of ["stops", "caravans", "editions"])
    await backend.sql(
      `create trigger dawdle after update on public.${table} for each row execute function private.dawdle()`,
    );
});

test.each([
  [
    "a stop made longer while its caravan is made shorter",
    () => [until("stops", tiznit, "2026-10-25"), until("caravans", caravan, "2026-10-20")],
    "dates_outside_caravan",
  ],
  [
    "a caravan made shorter while a stop is added to it",
    () => [until("caravans", caravan, "2026-10-20"), addStop("2026-10-20", "2026-10-25")],
    "dates_outside_caravan",
  ],
  [
    "a caravan made longer while its edition is made shorter",
    () => [until("caravans", caravan, "2027-01-10"), until("editions", edition, "2026-12-31")],
    "dates_outside_edition",
  ],
] as const)("%s: one of the two is refused", async (_, both, key) => {
  for (let round = 0; round < 4; round++) {
    await startOver();
    const answers = await Promise.all(both());
    expect(await outside()).toBe(0);
    expect(answers.map(({ error }) => error?.message).filter(Boolean)).toEqual([key]);
  }
});

test("a stop, its caravan and its edition, all edited at once: each waits its turn, none for ever", async () => {
  await startOver();
  const answers = await Promise.all([
    until("editions", edition, "2027-01-30"),
    until("stops", tiznit, "2026-10-19"),
    until("caravans", caravan, "2026-10-30"),
    until("stops", tiznit, "2026-10-20"),
    until("editions", edition, "2027-01-29"),
    until("caravans", caravan, "2026-10-29"),
    addStop("2026-10-21", "2026-10-22"),
  ]);
  expect(answers.map(({ error }) => error)).toEqual(answers.map(() => null));
  expect(await outside()).toBe(0);
});
