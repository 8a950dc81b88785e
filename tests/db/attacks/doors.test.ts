import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { publishableKey } from "../../../supabase/keys.ts";
import { startBackend, untyped } from "../../support/backend.ts";
import { id } from "../../support/ids.ts";
import { allowLogged } from "../../support/logged.ts";
import { expectSqlState } from "../../support/refusals.ts";
import { rowOf } from "../../support/sql.ts";

const backend = startBackend();

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
const claims = (role: string) => ({
  sub: id("user.asma"),
  role,
  aud: "authenticated",
  exp: Math.floor(Date.now() / 1000) + 3600,
});

function forged(role: string, secret: string): string {
  const head = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims(role))}`;
  return `${head}.${createHmac("sha256", secret).update(head).digest("base64url")}`;
}

const get = (path: string, headers: Record<string, string>) => backend.fetch(`/rest/v1/${path}`, { headers });

describe("without a key", () => {
  test.each(["leads", "lead_rows", "regions", "stages", "rpc/my_profile", "rpc/lead_board", ""])(
    "/rest/v1/%s is closed",
    async (path) => {
      for (const headers of [
        {},
        { apikey: "" },
        { apikey: "sb_publishable_other" },
        { apikey: "service_role" },
      ] as Record<string, string>[]) {
        const answer = await get(path, headers);
        expect(answer.status).toBe(401);
        expect(await answer.text()).not.toContain("Casablanca");
      }
    },
  );

  test("a session alone is no key", async () => {
    const { data } = await (await backend.as("asma")).auth.getSession();
    const answer = await get("leads", { Authorization: `Bearer ${data.session?.access_token}` });
    expect(answer.status).toBe(401);
  });
});

describe("a token of one's own making", () => {
  const unsigned = `${encode({ alg: "none", typ: "JWT" })}.${encode(claims("authenticated"))}.`;

  test.each([
    ["signed with another secret", forged("authenticated", "guessed")],
    ["for the service role", forged("service_role", "guessed")],
    ["signed with the public key", forged("service_role", "")],
    ["not signed", unsigned],
    ["that is none", "x.y.z"],
  ])("%s opens nothing", async (_, token) => {
    const answer = await get("leads?select=id", { apikey: publishableKey, Authorization: `Bearer ${token}` });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain(id("lead.karim"));
  });
});

describe("what is not the API's stays out of it", () => {
  test.each(["private", "auth", "extensions", "pg_catalog", "information_schema", "supabase_migrations"])(
    "the schema %s",
    async (schema) => {
      const asma = untyped(await backend.as("asma"));
      for (const answer of [
        await asma.schema(schema).from("users").select("*"),
        await asma.schema(schema).rpc("hand_over", {}),
        await asma.schema(schema).rpc("recount_rollups", {}),
      ]) {
        expect(answer.error?.code).toBe("PGRST106");
        expect(answer.data).toBeNull();
      }
    },
  );

  test.each(["hand_over", "readable_lead", "recount_rollups", "fail", "set_config", "pg_sleep", "rollup_errors"])(
    "the function %s by its bare name",
    async (name) => {
      const answer = await untyped(await backend.as("asma")).rpc(name, {});
      expect(answer.error?.code).toMatch(/^(PGRST202|42883)$/);
    },
  );

  test("accounts embedded in profiles", async () => {
    // The API takes them for a table of its own schema, which is not there.
    allowLogged("42P01");
    const asma = untyped(await backend.as("asma"));
    for (const select of ["id, users(*)", "id, user_id", "id, account:user_id(*)"])
      expect((await asma.from("staff").select(select)).data).toBeNull();
  });

  test("the account of a colleague, by filter or order", async () => {
    const asma = untyped(await backend.as("asma"));
    expectSqlState(await asma.from("staff").select("id").eq("user_id", id("user.adil")), "42501");
    expectSqlState(await asma.from("staff").select("id").order("user_id"), "42501");
    expectSqlState(await asma.from("staff").select("*"), "42501");
  });
});

describe("rising by oneself", () => {
  test.each(["hana", "adil", "mounir", "rachid", "driss"] as const)("%s does not become an admin", async (person) => {
    const client = untyped(await backend.as(person));
    const before = await rowOf(backend.sql, "public.staff", { id: id(`staff.${person}`) });
    for (const set of [
      { role: "admin", agency_id: null, region_id: null },
      { agency_id: id("agency.agadir") },
      { active: true },
    ]) {
      const answer = await client
        .from("staff")
        .update(set)
        .eq("id", id(`staff.${person}`))
        .select("id");
      expect(answer).toMatchObject({ data: [], error: null });
    }
    const row = { id: id(`staff.${person}`), email: `${person}@people.example`, full_name: "x", role: "admin" };
    expectSqlState(await client.from("staff").upsert(row), "42501");
    expectSqlState(
      await client.from("staff").insert({ ...row, id: undefined, email: "second@people.example" }),
      "42501",
    );
    expect(await rowOf(backend.sql, "public.staff", { id: id(`staff.${person}`) })).toEqual(before);
  });

  test.each(["ismail", "idriss"] as const)("%s does not come back", async (person) => {
    const client = untyped(await backend.as(person));
    const answer = await client
      .from("staff")
      .update({ active: true })
      .eq("id", id(`staff.${person}`))
      .select("id");
    expect(answer).toMatchObject({ data: [], error: null });
    expect(await rowOf(backend.sql, "public.staff", { id: id(`staff.${person}`) })).toMatchObject({ active: false });
  });

  test("an admin does not rewrite history, nor the figures", async () => {
    const asma = untyped(await backend.as("asma"));
    const event = { lead_id: id("lead.karim"), kind: "edited" };
    const visit = {
      id: id("visit.forged"),
      stop_id: id("stop.casablanca"),
      party_size: 60,
      occurred_at: "2026-10-01T10:00:00Z",
      captured_by: id("staff.asma"),
    };
    expectSqlState(await asma.from("lead_events").insert(event), "42501");
    expectSqlState(await asma.from("assignments").update({ reason: "x" }).eq("id", id("assignment.karim")), "42501");
    expectSqlState(await asma.from("visits").insert(visit), "42501");
    expectSqlState(
      await asma.from("stop_hours").update({ visitors: 9999 }).eq("stop_id", id("stop.casablanca")),
      "42501",
    );
    await expect(backend.sql("update public.assignments set reason = 'x'")).rejects.toMatchObject({
      message: "assignment_never_rewritten",
      code: "PT403",
    });
  });
});
