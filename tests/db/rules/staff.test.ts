import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

type Change = Partial<{
  active: boolean;
  role: "host" | "agent" | "agency_manager" | "regional_manager" | "directoire" | "admin";
  agency_id: string | null;
  region_id: string | null;
  email: string;
  full_name: string;
}>;

const change = async (person: string, set: Change) =>
  (await backend.as("asma"))
    .from("staff")
    .update(set)
    .eq("id", id(`staff.${person}`))
    .select("id");

/** A new agent of Casablanca with an open lead, a won one, and a follow-up planned and done. */
async function workingAgent() {
  const agent = newId();
  await backend.sql(
    "insert into public.staff (id, email, full_name, role, agency_id) values ($1, $2, 'Agente', 'agent', $3)",
    [agent, `${agent}@people.example`, id("agency.casablanca")],
  );
  const leads = { open: await newLead(backend.sql), won: await newLead(backend.sql, { stage: "won" }) };
  await backend.sql("update public.leads set assignee_id = $1 where id = any ($2)", [agent, Object.values(leads)]);
  const planned = await newFollowUp(backend.sql, leads.open);
  const done = await newFollowUp(backend.sql, leads.open, { outcome: "reached" });
  await backend.sql("alter table public.follow_ups disable trigger user");
  await backend.sql("update public.follow_ups set assignee_id = $1 where id = any ($2)", [agent, [planned, done]]);
  await backend.sql("alter table public.follow_ups enable trigger user");
  return { agent, leads, planned, done };
}

describe("the open work of someone who leaves waits for an owner", () => {
  test.each([
    ["deactivated", { active: false }],
    ["moved to another agency", { agency_id: id("agency.agadir") }],
    ["made a host", { role: "host" }],
    ["made a regional manager", { role: "regional_manager", agency_id: null, region_id: id("region.casablanca") }],
  ] as const)("%s", async (_, set) => {
    const { agent, leads, planned, done } = await workingAgent();
    const asma = await backend.as("asma");
    expect((await asma.from("staff").update(set).eq("id", agent).select("id")).data).toHaveLength(1);
    expect(await leadOf(backend.sql, leads.open)).toMatchObject({ assignee_id: null });
    expect(await leadOf(backend.sql, leads.won)).toMatchObject({ assignee_id: agent });
    expect(await rowOf(backend.sql, "public.follow_ups", { id: planned })).toMatchObject({ assignee_id: null });
    expect(await rowOf(backend.sql, "public.follow_ups", { id: done })).toMatchObject({ assignee_id: agent });
    expect(await rowOf(backend.sql, "public.assignments", { lead_id: leads.open })).toMatchObject({
      from_assignee_id: agent,
      to_assignee_id: null,
      reason: "staff_left",
      assigned_by: id("staff.asma"),
    });
  });

  test("but not of one who becomes the agency's manager", async () => {
    const { agent, leads } = await workingAgent();
    const asma = await backend.as("asma");
    await asma.from("staff").update({ role: "agency_manager" }).eq("id", agent);
    expect(await leadOf(backend.sql, leads.open)).toMatchObject({ assignee_id: agent });
  });
});

test("someone deactivated is nobody from the next request on", async () => {
  const anas = await backend.as("anas");
  const before = await anas.from("leads").select("id");
  expect(before.data).not.toEqual([]);
  await change("anas", { active: false });
  const after = await anas.from("leads").select("id");
  const profile = await anas.rpc("my_profile");
  await change("anas", { active: true });
  expect([after.data, profile.data]).toEqual([[], null]);
});

describe("the last active admin", () => {
  test.each([
    ["demoted", { role: "directoire" }],
    ["deactivated", { active: false }],
  ] as const)("is not %s", async (_, set) => {
    expectRefusal(await change("asma", set), { status: 409, key: "last_admin", field: "role" });
    expect(await rowOf(backend.sql, "public.staff", { id: id("staff.asma") })).toMatchObject({
      role: "admin",
      active: true,
    });
  });

  test("is not followed by one who has never signed up", async () => {
    const invited = newId();
    await backend.sql(
      "insert into public.staff (id, email, full_name, role) values ($1, 'invited@people.example', 'Invitée', 'admin')",
      [invited],
    );
    const refusal = { status: 409, key: "last_admin", field: "role" };
    expectRefusal(await change("asma", { role: "directoire" }), refusal);
    expectRefusal(await change("asma", { active: false }), refusal);
    const asma = await backend.as("asma");
    const taken = await asma.from("staff").update({ active: false }).eq("id", invited).select("id");
    await backend.sql("delete from public.staff where id = $1", [invited]);
    expect(taken.data).toEqual([{ id: invited }]);
  });

  test("stays when two admins deactivate each other at once", async () => {
    const off = async (by: "asma" | "idriss", whom: string) =>
      (await backend.as(by))
        .from("staff")
        .update({ active: false })
        .eq("id", id(`staff.${whom}`))
        .select("id");
    for (let round = 0; round < 10; round++) {
      await backend.sql("update public.staff set active = true where role = 'admin'");
      const answers = await Promise.all([off("asma", "idriss"), off("idriss", "asma")]);
      expect(answers.filter(({ data }) => data?.length === 1)).toHaveLength(1);
      expect(await countOf(backend.sql, "public.staff", "role = 'admin' and active")).toBe(1);
    }
    await backend.sql("update public.staff set active = true where id = $1", [id("staff.asma")]);
    await backend.sql("update public.staff set active = false where id = $1", [id("staff.idriss")]);
  });
});

describe("refused", () => {
  test.each([
    ["an agent without agency", { agency_id: null }, "23514", "staff_place_fits_role"],
    ["an agent with a region", { region_id: id("region.souss") }, "23514", "staff_place_fits_role"],
    ["a directoire in an agency", { role: "directoire" }, "23514", "staff_place_fits_role"],
    ["a regional manager without region", { role: "regional_manager" }, "23514", "staff_place_fits_role"],
    ["an address in capitals", { email: "Aicha@People.example" }, "23514", "staff_email_format"],
    ["an address that is none", { email: "aicha" }, "23514", "staff_email_format"],
    ["a colleague's address", { email: "adil@people.example" }, "23505", "staff_email_key"],
    ["a name of blanks", { full_name: " \n" }, "23514", "staff_full_name_length"],
    ["an agency that is not there", { agency_id: newId() }, "23503", "staff_agency_id_fkey"],
  ] as const)("%s", async (_, set, code, constraint) => {
    expectSqlState(await change("aicha", set), code, constraint);
  });
});

test("an edit names the version it saw", async () => {
  const asma = await backend.as("asma");
  const { data } = await asma.from("staff").select("version").eq("id", id("staff.rim")).single();
  const edit = (version: number) =>
    asma.from("staff").update({ full_name: "Rim" }).eq("id", id("staff.rim")).eq("version", version).select("version");
  const seen = data?.version ?? 0;
  expect((await edit(seen)).data).toEqual([{ version: seen + 1 }]);
  expect((await edit(seen)).data).toEqual([]);
});
