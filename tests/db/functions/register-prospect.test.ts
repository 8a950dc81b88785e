import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { onDay } from "../../support/clock.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { newPhone, registerAs, registration } from "../../support/registration.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const register = (args = registration(), person: Person = "hana") => registerAs(backend, person, args);

test("a visitor becomes a prospect with consents, a visit and a lead, in one step", async () => {
  const args = registration({
    p_full_name: "  Khadija ",
    p_consents: ["phone", "messaging", "phone"],
    p_party_size: 3,
    p_email: "khadija@visitor.example",
    p_language: "ar",
    p_wished_city_id: id("city.agadir"),
    p_product: "apartment",
    p_budget_mad: 450_000,
    p_note: "Deux chambres, proche d’une école",
  });
  const answer = dataOf(await register(args));
  expect(answer).toMatchObject({ visit_id: args.p_id, new_lead: true, recognised: false });
  const prospect = await rowOf(backend.sql, "public.prospects", { phone: args.p_phone });
  expect(prospect).toMatchObject({
    full_name: "Khadija",
    email: "khadija@visitor.example",
    language: "ar",
    created_by: id("staff.hana"),
  });
  expect(await rowOf(backend.sql, "public.visits", { id: args.p_id })).toMatchObject({
    party_size: 3,
    prospect_id: prospect?.id,
    captured_by: id("staff.hana"),
    day: "2026-10-02",
  });
  expect(await rowOf(backend.sql, "public.leads", { id: answer.lead_id })).toMatchObject({
    prospect_id: prospect?.id,
    agency_id: id("agency.agadir"),
    assignee_id: null,
    stage_id: "new",
    source_visit_id: args.p_id,
    source_stop_id: id("stop.casablanca"),
    product: "apartment",
    budget_mad: 450_000,
    description: "Deux chambres, proche d’une école",
    created_by: id("staff.hana"),
  });
  expect(
    await countOf(backend.sql, "public.consents", "visit_id = $1 and wording = $2", [args.p_id, args.p_wording]),
  ).toBe(2);
  expect(await rowOf(backend.sql, "public.lead_events", { lead_id: answer.lead_id })).toMatchObject({
    kind: "created",
    actor_id: id("staff.hana"),
    visit_id: args.p_id,
  });
});

describe("the lead is routed to", () => {
  test.each([
    ["the wished city's agency", "casablanca", "mohammedia", "mohammedia"],
    ["the stop's host agency when no city is wished for", "casablanca", undefined, "casablanca"],
    ["the host agency when no agency serves the city", "casablanca", "tiznit", "casablanca"],
    ["the host agency when the city is abroad", "casablanca", "paris", "casablanca"],
    ["the host agency when the city's agency is closed", "casablanca", "settat", "casablanca"],
    ["the host agency of a stop abroad", "paris", undefined, "casablanca"],
  ])("%s", async (_, stop, city, agency) => {
    const answer = dataOf(
      await register(registration({ p_stop_id: id(`stop.${stop}`), p_wished_city_id: city && id(`city.${city}`) })),
    );
    expect(answer.agency.id).toBe(id(`agency.${agency}`));
    expect(await rowOf(backend.sql, "public.leads", { id: answer.lead_id })).toMatchObject({
      agency_id: id(`agency.${agency}`),
    });
  });
});

describe("refused, beside its field", () => {
  test.each([
    ["no name", { p_full_name: " \n\t\u00a0\u200f" }, "name_required", "full_name"],
    ["a name without end", { p_full_name: "ن".repeat(121) }, "text_too_long", "full_name"],
    ["a number in national form", { p_phone: "0661234567" }, "phone_invalid", "phone"],
    ["a number with spaces", { p_phone: "+212 661 23 45 67" }, "phone_invalid", "phone"],
    ["a short number", { p_phone: "+212661" }, "phone_invalid", "phone"],
    ["a long number", { p_phone: `+2126${"1".repeat(12)}` }, "phone_invalid", "phone"],
    ["a number and more", { p_phone: "+212661234567; drop table" }, "phone_invalid", "phone"],
    ["Arabic digits", { p_phone: "+٢١٢٦٦١٢٣٤٥٦٧" }, "phone_invalid", "phone"],
    ["a broken address", { p_email: "visitor@nowhere" }, "email_invalid", "email"],
    ["no budget at all", { p_budget_mad: 0 }, "budget_out_of_range", "budget_mad"],
    ["a budget beyond reason", { p_budget_mad: 1_000_000_001 }, "budget_out_of_range", "budget_mad"],
    ["no consent", { p_consents: [] }, "consent_required", "consents"],
    ["consent to no words", { p_wording: " " }, "consent_required", "consents"],
    ["words without end", { p_wording: "a".repeat(2001) }, "text_too_long", "wording"],
    ["a note of 10,000 characters", { p_note: "a".repeat(10_000) }, "text_too_long", "note"],
    ["a party of nobody", { p_party_size: 0 }, "party_size_out_of_range", "party_size"],
    ["a party of less", { p_party_size: -1 }, "party_size_out_of_range", "party_size"],
    ["a crowd", { p_party_size: 10_000 }, "party_size_out_of_range", "party_size"],
  ])("%s", async (_, wrong, key, field) => {
    const args = registration(wrong);
    expectRefusal(await register(args), { status: 422, key, field });
    expect(await countOf(backend.sql, "public.visits", "id = $1", [args.p_id])).toBe(0);
    expect(await countOf(backend.sql, "public.prospects", "phone = $1", [args.p_phone])).toBe(0);
  });

  test.each([
    ["not begun", "tiznit", 409, "stop_not_begun"],
    ["ended", "agadir", 409, "stop_ended"],
    ["not posted there", "mohammedia", 404, "stop_not_found"],
  ])("a stop %s", async (_, stop, status, key) => {
    expectRefusal(await register(registration({ p_stop_id: id(`stop.${stop}`) })), { status, key, field: "stop_id" });
  });

  test.each([
    ["a city that is not there", { p_wished_city_id: newId() }, "23503", "leads_wished_city_id_fkey"],
    ["a language nobody speaks here", { p_language: "de" }, "23514", "prospects_language_check"],
  ])("%s, by its constraint", async (_, wrong, code, constraint) => {
    expectSqlState(await register(registration(wrong)), code, constraint);
  });
});

test.each([
  "فاطمة الزهراء",
  "Zoé 🏡 🇲🇦",
  `D'Artagnan "Tex" O’Hara`,
  "<script>alert(1)</script>",
  "Robert'); drop table prospects;--",
  "ن".repeat(120),
])("the name is kept as it was given: %s", async (p_full_name) => {
  const args = registration({ p_full_name, p_note: p_full_name });
  const { lead_id } = dataOf(await register(args));
  expect(await rowOf(backend.sql, "public.prospects", { phone: args.p_phone })).toMatchObject({
    full_name: p_full_name,
  });
  expect(await rowOf(backend.sql, "public.leads", { id: lead_id })).toMatchObject({ description: p_full_name });
});

test.each(["adil", "mounir", "rachid", "driss", "ismail", "nobody"] as const)("%s may not register", async (person) => {
  expectRefusal(await register(registration(), person), { status: 403, key: "not_allowed" });
});

test("nobody registers without signing in", async () => {
  expectSqlState(await backend.anonymous().rpc("register_prospect", registration()), "42501");
});

describe("a repeat with the same id", () => {
  test("changes nothing and answers alike, whatever else it says", async () => {
    const args = registration();
    const first = dataOf(await register(args));
    expect(dataOf(await register({ ...args, p_full_name: "Autre", p_phone: newPhone() }))).toEqual(first);
    expect(await countOf(backend.sql, "public.leads", "source_visit_id = $1", [args.p_id])).toBe(1);
    expect(await countOf(backend.sql, "public.consents", "visit_id = $1", [args.p_id])).toBe(1);
  });

  test("is harmless after the end of the stop", async () => {
    const args = registration();
    const first = dataOf(await register(args));
    const again = await onDay(backend.sql, "2026-10-09", () => register(args));
    expect(dataOf(again)).toEqual(first);
  });

  test("makes one lead when both arrive at once", async () => {
    const args = registration();
    const answers = await Promise.all([register(args), register(args), register(args)]);
    expect(new Set(answers.map((answer) => dataOf(answer).lead_id)).size).toBe(1);
    expect(await countOf(backend.sql, "public.leads", "source_visit_id = $1", [args.p_id])).toBe(1);
  });

  test("is refused when the id is another visit's", async () => {
    const anonymous = { p_id: newId(), p_stop_id: id("stop.casablanca"), p_party_size: 2 };
    dataOf(await (await backend.as("hana")).rpc("register_visit", anonymous));
    expectRefusal(await register(registration({ p_id: anonymous.p_id })), { status: 409, key: "id_taken" });
    const args = registration();
    dataOf(await register(args));
    expectRefusal(await register({ ...args, p_phone: newPhone() }, "hamid"), { status: 409, key: "id_taken" });
  });
});
