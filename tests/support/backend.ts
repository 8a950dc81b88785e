import { openAsBlob } from "node:fs";
import type { SupabaseClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, inject } from "vitest";
import { type Backend, openBackend } from "../../supabase/backend.ts";
import { publishableKey } from "../../supabase/keys.ts";
import { type Client, connect } from "./client.ts";
import { databaseUrl, onServer } from "./db.global.ts";
import { emailOf, type Person, password } from "./people.ts";
import type { Sql } from "./sql.ts";

/** The same client, for rows and columns the generated types would not let through. */
export const untyped = (client: Client): SupabaseClient => client as SupabaseClient;

export interface TestBackend {
  /** A client signed in as a person, through the API like any browser; once a person and file. */
  as: (person: Person) => Promise<Client>;
  /** A client with the public key and nobody signed in. */
  anonymous: () => Client;
  /** Runs SQL as the owner, past every policy. */
  sql: Sql;
  /** Sends a request as it is. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Posts what the typed client would not send, as a person. */
  sendAs: (person: Person, path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
}

const origin = "http://escale.test";

/** The test file's own copy of the database with the cast, and the API on it; from the first test to the last. */
export function startBackend(): TestBackend {
  let backend: Backend | undefined;
  let drop = async () => {};
  const clients = new Map<Person, Promise<Client>>();
  const jwtSecret = inject("jwtSecret");
  const open = () => {
    if (!backend) throw new Error("the backend is open inside tests and hooks only");
    return backend;
  };

  beforeAll(async () => {
    const ready = inject("ready");
    if ("snapshot" in ready) {
      backend = await openBackend({ jwtSecret, demo: false, snapshot: await openAsBlob(ready.snapshot) });
      return;
    }
    const database = `escale_test_${process.pid}_${Date.now()}`;
    await onServer(ready.server, `create database ${database} template ${ready.template}`);
    drop = () => onServer(ready.server, `drop database if exists ${database} with (force)`);
    backend = await openBackend({ jwtSecret, demo: false, databaseUrl: databaseUrl(ready.server, database) });
  });
  afterAll(async () => {
    await backend?.close();
    await drop();
    // The file stays loaded in its worker; the memory of its database must not.
    backend = undefined;
  });

  const visitor = () => connect(origin, (request) => open().fetch(request));
  const signIn = async (person: Person) => {
    const client = visitor();
    const { error } = await client.auth.signInWithPassword({ email: emailOf(person), password });
    if (error) throw error;
    return client;
  };
  const as = (person: Person) => {
    const client = clients.get(person) ?? signIn(person);
    clients.set(person, client);
    return client;
  };
  const fetch = (path: string, init?: RequestInit) => open().fetch(new Request(`${origin}${path}`, init));
  return {
    as,
    sendAs: async (person, path, body, headers) => {
      const { data } = await (await as(person)).auth.getSession();
      const Authorization = `Bearer ${data.session?.access_token}`;
      return fetch(path, {
        method: "POST",
        headers: { apikey: publishableKey, Authorization, "Content-Type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
    },
    anonymous: visitor,
    sql: (statement, parameters) => open().sql(statement, parameters),
    fetch,
  };
}
