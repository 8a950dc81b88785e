import { afterEach, describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { onDay } from "../../support/clock.ts";
import { leadOf } from "../../support/factories.ts";
import { id } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { newPhone, registerAs, registration } from "../../support/registration.ts";
import { insert } from "../../support/sql.ts";

/** Where a registration goes while agencies close. The stop's host agency is Casablanca's, Settat's is closed. */
const backend = startBackend();

const close = async (...agencies: string[]) => {
  const answer = await (await backend.as("asma"))
    .from("agencies")
    .update({ active: false })
    .in(
      "id",
      agencies.map((name) => id(`agency.${name}`)),
    )
    .select("id");
  expect(dataOf(answer)).toHaveLength(agencies.length);
};

const register = async (city?: string, phone = newPhone()) =>
  dataOf(
    await registerAs(backend, "hana", registration({ p_phone: phone, p_wished_city_id: city && id(`city.${city}`) })),
  );

afterEach(async () => {
  await backend.sql("update public.agencies set active = true where code in ('CAS', 'MOH', 'AGA')");
});

describe("with the host agency closed, a lead is born", () => {
  test.each([
    ["in the wished city's agency", "agadir", "agadir"],
    ["in the host's region, when no city is wished for", undefined, "mohammedia"],
    ["in the host's region, when the city is abroad", "paris", "mohammedia"],
    ["in the wished city's region, when its agency is closed too", "settat", "mohammedia"],
    ["in the wished city's region, when no agency serves it", "tiznit", "agadir"],
    ["in the region of the host itself, when that is the city", "casablanca", "mohammedia"],
  ])("%s", async (_, city, agency) => {
    await close("casablanca");
    const answer = await register(city);
    expect(answer.agency.id).toBe(id(`agency.${agency}`));
    expect(await leadOf(backend.sql, answer.lead_id)).toMatchObject({ agency_id: id(`agency.${agency}`) });
  });

  test("in the kingdom, when the whole region is closed", async () => {
    await close("casablanca", "mohammedia");
    expect((await register()).agency.id).toBe(id("agency.agadir"));
    expect((await register("settat")).agency.id).toBe(id("agency.agadir"));
  });

  test("in the agency with the smallest code, of those that would do", async () => {
    const place = { region_id: id("region.casablanca"), city_id: id("city.settat"), name_fr: "a", name_ar: "ا" };
    await insert(backend.sql, "public.agencies", { ...place, id: id("agency.m-1"), code: "M-1" });
    await insert(backend.sql, "public.agencies", { ...place, id: id("agency.mzz"), code: "MZZ" });
    await insert(backend.sql, "public.agencies", { ...place, id: id("agency.aaa"), code: "AAA", active: false });
    await close("casablanca");
    const answer = await register();
    await backend.sql("update public.agencies set active = false where id = any ($1)", [
      [id("agency.m-1"), id("agency.mzz")],
    ]);
    expect(answer.agency.id).toBe(id("agency.m-1"));
  });

  test("nowhere else than in the host agency, when none is open: the visitor is not turned away", async () => {
    await close("casablanca", "mohammedia", "agadir");
    const answer = await register("agadir");
    expect(answer).toMatchObject({ new_lead: true, agency: { id: id("agency.casablanca") } });
  });
});

test("a known person's project there is told of the visit, not opened twice", async () => {
  const phone = newPhone();
  const first = await register("mohammedia", phone);
  await close("casablanca");
  const second = await register(undefined, phone);
  expect(second).toMatchObject({ lead_id: first.lead_id, new_lead: false, agency: { id: id("agency.mohammedia") } });
});

test("a registration that arrives after the stop has ended and its host agency has closed finds an open one", async () => {
  const args = registration({ p_occurred_at: "2026-10-02T10:00:00Z" });
  const answer = await onDay(backend.sql, "2026-10-20", async () => {
    await close("casablanca");
    return registerAs(backend, "hana", args);
  });
  expect(dataOf(answer).agency.id).toBe(id("agency.mohammedia"));
});

test("an agency that reopens receives leads again", async () => {
  await close("casablanca");
  await (await backend.as("asma")).from("agencies").update({ active: true }).eq("id", id("agency.casablanca"));
  expect((await register()).agency.id).toBe(id("agency.casablanca"));
});
