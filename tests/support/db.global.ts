import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { openBackend } from "../../supabase/backend.ts";
import { makeSecret } from "../../supabase/keys.ts";
import { seedCast } from "./cast/cast.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Signs the sessions of every copy. */
    jwtSecret: string;
    /** The migrated database with its cast: a PGlite dump, or a template on the server of ESCALE_TEST_DATABASE_URL. */
    ready: { snapshot: string } | { server: string; template: string };
  }
}

/** Migrates and fills one database; every test file begins with its own copy. */
export default async function prepareDatabase(project: TestProject) {
  const jwtSecret = makeSecret();
  project.provide("jwtSecret", jwtSecret);
  const server = process.env.ESCALE_TEST_DATABASE_URL;
  return server ? prepareTemplate(project, jwtSecret, server) : prepareSnapshot(project, jwtSecret);
}

async function prepareSnapshot(project: TestProject, jwtSecret: string) {
  const folder = mkdtempSync(join(tmpdir(), "escale-db-"));
  const snapshot = join(folder, "snapshot.tar");
  const backend = await openBackend({ jwtSecret, demo: false });
  await seedCast(backend.sql);
  const dump = await backend.dump();
  writeFileSync(snapshot, Buffer.from(await dump.arrayBuffer()));
  await backend.close();
  project.provide("ready", { snapshot });
  return () => rmSync(folder, { recursive: true, force: true });
}

async function prepareTemplate(project: TestProject, jwtSecret: string, server: string) {
  const template = `escale_test_template_${process.pid}`;
  await onServer(server, `create database ${template}`);
  const drop = () => onServer(server, `drop database if exists ${template} with (force)`);
  try {
    const backend = await openBackend({ jwtSecret, demo: false, databaseUrl: databaseUrl(server, template) });
    await seedCast(backend.sql);
    await backend.close();
  } catch (error) {
    await drop();
    throw error;
  }
  project.provide("ready", { server, template });
  return drop;
}

/** The url of another database on the same server. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement that wants a connection of its own. */
export async function onServer(server: string, statement: string): Promise<void> {
  const connection = postgres(databaseUrl(server, "postgres"), { max: 1, onnotice: () => {} });
  await connection.unsafe(statement).finally(() => connection.end());
}
