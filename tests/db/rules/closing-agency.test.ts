import { beforeAll, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { newLeads } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { registerAs, registration } from "../../support/registration.ts";
import { countOf, rowOf } from "../../support/sql.ts";

/** An agency that closes while leads are on their way to it either has them before it closes, or never. */
const backend = startBackend();
const agadir = id("agency.agadir");

// The closing falls between the look at the agency and the lead's being there, and counts what it closes upon.
beforeAll(async () => {
  await backend.sql("create table private.closings (id uuid primary key, leads integer not null)");
  await backend.sql(`create function private.count_leads() returns trigger language plpgsql security definer as $$
    begin
      insert into private.closings select new.id, count(*) from public.leads l where l.agency_id = new.id;
      return null;
    end $$`);
  await backend.sql(`create trigger count_leads after update on public.agencies for each row when (not new.active)
    execute function private.count_leads()`);
  await dawdle(backend.sql, [
    { when: "before insert or update on public.leads", seconds: 0.1 },
    { when: "before update on public.agencies", seconds: 0.05 },
  ]);
});

const close = async () =>
  dataOf(await (await backend.as("asma")).from("agencies").update({ active: false }).eq("id", agadir).select("id"));

/** Closes the agency at the moment of something else, whose answer comes back; no lead came after the closing. */
async function closeDuring<Answer>(happens: () => Promise<Answer>): Promise<Answer> {
  await backend.sql("update public.agencies set active = true where id = $1", [agadir]);
  await backend.sql("delete from private.closings");
  const [answer] = await Promise.all([happens(), close()]);
  const counted = await rowOf<{ leads: number }>(backend.sql, "private.closings", { id: agadir });
  expect(await countOf(backend.sql, "public.leads", "agency_id = $1", [agadir])).toBe(counted?.leads);
  return answer;
}

test("a registration goes there in time, or to the host agency", async () => {
  for (let round = 0; round < 4; round++) {
    const answer = await closeDuring(() =>
      registerAs(backend, "hana", registration({ p_wished_city_id: id("city.agadir") })),
    );
    expect([agadir, id("agency.casablanca")]).toContain(dataOf(answer).agency.id);
  }
});

test("leads handed over are there in time, or refused", async () => {
  for (let round = 0; round < 4; round++) {
    const leads = await newLeads(backend.sql, 2);
    const batch = { p_id: newId(), p_lead_ids: leads, p_agency_id: agadir, p_reason: "Plus proche" };
    const { data, error } = await closeDuring(async () => (await backend.as("rachid")).rpc("reassign_leads", batch));
    const outcome = error?.message ?? data;
    expect([{ moved: 2 }, "agency_inactive"]).toContainEqual(outcome);
  }
});
