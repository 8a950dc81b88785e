import { beforeEach, describe, expect, test, vi } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import { password } from "../../support/people.ts";
import { insert, rowOf } from "../../support/sql.ts";

const backend = startBackend();

// Mails that would be sent are printed.
beforeEach(() => void vi.spyOn(console, "info").mockImplementation(() => {}));

interface Account {
  id: string;
  email: string;
  confirmation_token: string;
  email_change_token_current: string | null;
  email_change_token_new: string | null;
}

const accountOf = (email: string) => rowOf<Account>(backend.sql, "auth.users", { email });

async function token(
  email: string,
  kind: "confirmation_token" | "email_change_token_current" | "email_change_token_new",
) {
  return (await accountOf(email))?.[kind] ?? "";
}

const newAddress = () => `${newId()}@people.example`;

/** A profile an admin made for someone who has no account yet. */
async function pendingProfile(role: "agent" | "admin" = "agent") {
  const profile = newId();
  const email = newAddress();
  await insert(backend.sql, "public.staff", {
    id: profile,
    email,
    full_name: "Nouvel agent",
    role,
    agency_id: role === "agent" ? id("agency.casablanca") : null,
  });
  return { profile, email };
}

const linkedTo = async (profile: string) => (await rowOf(backend.sql, "public.staff", { id: profile }))?.user_id;

async function signUp(email: string, data = {}) {
  const client = backend.anonymous();
  const { error } = await client.auth.signUp({ email, password, options: { data } });
  expect(error).toBeNull();
  return client;
}

const confirm = async (client: Awaited<ReturnType<typeof signUp>>, email: string) =>
  client.auth.verifyOtp({ token_hash: await token(email, "confirmation_token"), type: "signup" });

async function confirmedAccount() {
  const email = newAddress();
  const client = await signUp(email);
  expect((await confirm(client, email)).error).toBeNull();
  return { client, email };
}

describe("a new account", () => {
  test("gets the profile with its address once it confirmed it, not before", async () => {
    const { profile, email } = await pendingProfile();
    const client = await signUp(email.toUpperCase());
    expect(await linkedTo(profile)).toBeNull();
    const early = await client.auth.signInWithPassword({ email, password });
    expect(early.error?.code).toBe("email_not_confirmed");

    expect((await confirm(client, email)).error).toBeNull();
    expect(await linkedTo(profile)).toBe((await accountOf(email))?.id);
    expect((await client.rpc("my_profile")).data).toMatchObject({ staff: { id: profile, role: "agent" } });
    expect((await client.from("leads").select("id")).data).toHaveLength(5);
  });

  test("is nobody without a profile, whatever it says of itself", async () => {
    const email = newAddress();
    const client = await signUp(email, { role: "admin", email_verified: true, agency_id: id("agency.casablanca") });
    await confirm(client, email);
    const changed = await client.auth.updateUser({ data: { role: "admin", app_metadata: { role: "admin" } } });
    expect(changed.error).toBeNull();
    expect((await client.rpc("my_profile")).data).toBeNull();
    expect((await client.from("agencies").select("id")).data).toEqual([]);
  });

  test("gets nothing with somebody else's address that it cannot confirm", async () => {
    const { profile, email } = await pendingProfile("admin");
    const client = await signUp(email);
    const guessed = await client.auth.verifyOtp({ token_hash: newId(), type: "signup" });
    expect(guessed.error).not.toBeNull();
    expect((await client.from("staff").select("id")).error?.code).toBe("42501");
    expect(await linkedTo(profile)).toBeNull();
  });
});

describe("a profile made for someone who has an account already", () => {
  const make = async (email: string) => {
    const profile = newId();
    const asma = await backend.as("asma");
    const row = { id: profile, email, full_name: "Tard venu", role: "agent" as const, agency_id: id("agency.agadir") };
    expect((await asma.from("staff").insert(row)).error).toBeNull();
    return profile;
  };

  test("is linked at once when the address is confirmed", async () => {
    const { client, email } = await confirmedAccount();
    const profile = await make(email);
    expect((await client.rpc("my_profile")).data).toMatchObject({ staff: { id: profile } });
  });

  test("waits while it is not", async () => {
    const email = newAddress();
    const client = await signUp(email);
    const profile = await make(email);
    expect(await linkedTo(profile)).toBeNull();
    await confirm(client, email);
    expect(await linkedTo(profile)).toBe((await accountOf(email))?.id);
  });
});

describe("an account that takes another address", () => {
  test("gets that address's profile only by the new mailbox", async () => {
    const { client, email } = await confirmedAccount();
    const pending = await pendingProfile("admin");
    expect((await client.auth.updateUser({ email: pending.email })).error).toBeNull();
    expect(await token(email, "email_change_token_current")).toBe("");
    expect(await linkedTo(pending.profile)).toBeNull();
    const token_hash = await token(email, "email_change_token_new");
    expect((await client.auth.verifyOtp({ token_hash, type: "email_change" })).error).toBeNull();
    expect(await linkedTo(pending.profile)).toBe((await accountOf(pending.email))?.id);
  });

  test("keeps its own profile and gets no second one", async () => {
    const { profile, email } = await pendingProfile();
    const client = await signUp(email);
    await confirm(client, email);
    const pending = await pendingProfile("admin");
    await client.auth.updateUser({ email: pending.email });
    const token_hash = await token(email, "email_change_token_new");
    expect((await client.auth.verifyOtp({ token_hash, type: "email_change" })).error).toBeNull();
    expect(await linkedTo(pending.profile)).toBeNull();
    expect((await client.rpc("my_profile")).data).toMatchObject({ staff: { id: profile, role: "agent" } });
  });
});

test("an account that is removed leaves the profile, for the next one that confirms the address", async () => {
  const { profile, email } = await pendingProfile();
  const first = await signUp(email);
  await confirm(first, email);
  await backend.sql("delete from auth.users where email = $1", [email]);
  expect(await linkedTo(profile)).toBeNull();
  expect((await first.from("agencies").select("id")).data ?? []).toEqual([]);
  const second = await signUp(email);
  await confirm(second, email);
  expect((await second.rpc("my_profile")).data).toMatchObject({ staff: { id: profile } });
});
