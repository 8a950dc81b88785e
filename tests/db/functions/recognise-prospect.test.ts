import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { phoneOf } from "../../support/cast/prospects.ts";
import { id } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { registerAs, registration } from "../../support/registration.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

describe("a known number at another stop", () => {
  test("is recognised: no second person, what is known of them stays, the visit is theirs", async () => {
    await backend.sql("update public.prospects set email = 'omar@visitor.example' where id = $1", [
      id("prospect.omar"),
    ]);
    const before = await rowOf(backend.sql, "public.prospects", { id: id("prospect.omar") });
    const args = registration({
      p_phone: phoneOf("omar"),
      p_full_name: "Autre nom",
      p_email: "other@visitor.example",
      p_language: "ar",
    });
    const answer = dataOf(await registerAs(backend, "hana", args));
    expect(answer).toMatchObject({ recognised: true, new_lead: true });
    expect(await rowOf(backend.sql, "public.prospects", { id: id("prospect.omar") })).toEqual(before);
    expect(await countOf(backend.sql, "public.prospects", "phone = $1", [phoneOf("omar")])).toBe(1);
    expect(await rowOf(backend.sql, "public.visits", { id: args.p_id })).toMatchObject({
      prospect_id: id("prospect.omar"),
    });
  });

  test("that the agency works already: its lead is told of the visit, with the note, and no second one is opened", async () => {
    const args = registration({ p_phone: phoneOf("karim"), p_note: "Revenu avec son frère" });
    const answer = dataOf(await registerAs(backend, "hamid", args));
    expect(answer).toMatchObject({ lead_id: id("lead.karim"), new_lead: false, recognised: true });
    expect(await rowOf(backend.sql, "public.lead_events", { visit_id: args.p_id })).toMatchObject({
      kind: "visited",
      lead_id: id("lead.karim"),
      actor_id: id("staff.hamid"),
    });
    expect(await rowOf(backend.sql, "public.notes", { body: "Revenu avec son frère" })).toMatchObject({
      lead_id: id("lead.karim"),
      author_id: id("staff.hamid"),
    });
  });

  test("that left no address yet: the one given now is kept with the consent to it, and the history says so", async () => {
    const args = registration({
      p_phone: phoneOf("latifa"),
      p_email: " latifa@visitor.example ",
      p_consents: ["email"],
    });
    dataOf(await registerAs(backend, "hana", args));
    expect(await rowOf(backend.sql, "public.prospects", { id: id("prospect.latifa") })).toMatchObject({
      email: "latifa@visitor.example",
      full_name: "Latifa",
      version: 2,
    });
    expect(
      await rowOf(backend.sql, "public.lead_events", { lead_id: id("lead.latifa"), kind: "edited" }),
    ).toMatchObject({
      actor_id: id("staff.hana"),
      changes: { email: { from: null, to: "latifa@visitor.example" } },
    });
  });

  test("looking for something else by now: the agency reads it with the visit, and the lead says what it said", async () => {
    const lead = await rowOf(backend.sql, "public.leads", { id: id("lead.karim") });
    const args = registration({
      p_phone: phoneOf("karim"),
      p_product: "plot",
      p_wished_city_id: id("city.tiznit"),
      p_budget_mad: 550_000,
    });
    dataOf(await registerAs(backend, "hana", args));
    const told = await (await backend.as("adil")).from("lead_events").select("kind, changes").eq("visit_id", args.p_id);
    expect(told.data).toEqual([
      {
        kind: "visited",
        changes: {
          product: { from: null, to: "plot" },
          wished_city_id: { from: id("city.casablanca"), to: id("city.tiznit") },
          budget_mad: { from: 400_000, to: 550_000 },
        },
      },
    ]);
    expect(await rowOf(backend.sql, "public.leads", { id: id("lead.karim") })).toEqual(lead);
  });

  test("saying what the lead says, or nothing: the visit has no changes", async () => {
    for (const p_budget_mad of [400_000, undefined]) {
      const args = registration({ p_phone: phoneOf("karim"), p_budget_mad });
      dataOf(await registerAs(backend, "hana", args));
      expect(await rowOf(backend.sql, "public.lead_events", { visit_id: args.p_id })).toMatchObject({ changes: {} });
    }
  });

  test("whose lead there has ended: a new one is opened", async () => {
    const answer = dataOf(await registerAs(backend, "hana", registration({ p_phone: phoneOf("tarik") })));
    expect(answer).toMatchObject({ new_lead: true, recognised: true });
    expect(answer.lead_id).not.toBe(id("lead.tarik"));
  });

  test("wishing for another city: its agency gets a lead of its own", async () => {
    const args = registration({ p_phone: phoneOf("nadia"), p_wished_city_id: id("city.agadir") });
    const answer = dataOf(await registerAs(backend, "hana", args));
    expect(answer).toMatchObject({ new_lead: true, agency: { id: id("agency.agadir") } });
  });

  test("does not double a consent in force, and adds a new channel", async () => {
    const args = registration({ p_phone: phoneOf("hassan"), p_consents: ["phone", "email"] });
    dataOf(await registerAs(backend, "hana", args));
    const inForce = "prospect_id = $1 and channel = $2 and withdrawn_at is null";
    expect(await countOf(backend.sql, "public.consents", inForce, [id("prospect.hassan"), "phone"])).toBe(1);
    expect(await countOf(backend.sql, "public.consents", inForce, [id("prospect.hassan"), "email"])).toBe(1);
  });

  test("gives a consent again after it was withdrawn, and both stay on record", async () => {
    const consents = "prospect_id = $1 and channel = 'phone'";
    await backend.sql(`update public.consents set withdrawn_at = private.now() where ${consents}`, [
      id("prospect.zineb"),
    ]);
    dataOf(await registerAs(backend, "hana", registration({ p_phone: phoneOf("zineb") })));
    expect(await countOf(backend.sql, "public.consents", consents, [id("prospect.zineb")])).toBe(2);
    expect(
      await countOf(backend.sql, "public.consents", `${consents} and withdrawn_at is null`, [id("prospect.zineb")]),
    ).toBe(1);
  });
});

test("two hosts register the same new person at once: one prospect, one lead, two visits", async () => {
  for (let round = 0; round < 5; round++) {
    const args = registration();
    const answers = await Promise.all([
      registerAs(backend, "hana", args),
      registerAs(backend, "hamid", registration({ p_phone: args.p_phone })),
      registerAs(backend, "hana", registration({ p_phone: args.p_phone })),
    ]);
    const told = answers.map(dataOf);
    expect(new Set(told.map((answer) => answer.lead_id)).size).toBe(1);
    expect(told.filter((answer) => answer.new_lead)).toHaveLength(1);
    const person = await rowOf(backend.sql, "public.prospects", { phone: args.p_phone });
    expect(await countOf(backend.sql, "public.visits", "prospect_id = $1", [person?.id])).toBe(3);
    expect(await countOf(backend.sql, "public.consents", "prospect_id = $1", [person?.id])).toBe(1);
  }
});

test("a host learns nothing of a person somebody else registered", async () => {
  const answer = dataOf(
    await registerAs(backend, "hana", registration({ p_phone: phoneOf("omar"), p_full_name: "X" })),
  );
  expect(Object.keys(answer).sort()).toEqual(["agency", "lead_id", "new_lead", "recognised", "visit_id"]);
  const hana = await backend.as("hana");
  const person = await hana.from("prospects").select("id").like("phone", phoneOf("omar"));
  expect(person.data).toEqual([]);
  const visit = await hana
    .from("visits")
    .select("id, prospects!visits_prospect_id_fkey(full_name)")
    .eq("id", answer.visit_id)
    .single();
  expect(visit.data).toEqual({ id: answer.visit_id, prospects: null });
  expect((await hana.from("leads").select("id").eq("id", answer.lead_id)).data).toEqual([]);
  expect((await hana.from("lead_rows").select("id").eq("id", answer.lead_id)).data).toEqual([]);
});
