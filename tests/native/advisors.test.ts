import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBackend } from "../../supabase/backend.ts";
import { makeSecret } from "../../supabase/keys.ts";

const run = promisify(execFile);

interface Finding {
  name: string;
  level: "INFO" | "WARN" | "ERROR";
  detail: string;
  cache_key: string;
}

/** Findings we live with, by cache_key, each with its reason. None so far. */
const accepted: Record<string, string> = {};

const server = process.env.ESCALE_TEST_DATABASE_URL ?? "";
const database = `escale_advisors_${process.pid}`;
const url = server.replace(/\/[^/]*$/, `/${database}`);

beforeAll(async () => {
  const owner = postgres(server, { max: 1 });
  await owner.unsafe(`create database ${database}`);
  await owner.end();
  const backend = await openBackend({ jwtSecret: makeSecret(), demo: false, databaseUrl: url });
  await backend.close();
});

afterAll(async () => {
  const owner = postgres(server, { max: 1 });
  await owner.unsafe(`drop database if exists ${database} with (force)`);
  await owner.end();
});

test("the official database advisors find nothing at warn or above that is not accepted with a reason", async () => {
  // Outside the repository, so that the CLI does not take its config.toml for a project to talk to.
  const { stdout } = await run("npx", ["--yes", "supabase@3", "db", "advisors", `--remote=${url}`, "--level", "info"], {
    cwd: tmpdir(),
    maxBuffer: 64 * 1024 * 1024,
  });
  const findings = JSON.parse(stdout.slice(stdout.indexOf("["), stdout.lastIndexOf("]") + 1)) as Finding[];
  // The empty database always has unused indexes to tell of: without them the advisors did not look.
  expect(findings.length).toBeGreaterThan(0);
  const told = findings.filter(({ level, cache_key }) => level !== "INFO" && !(cache_key in accepted));
  expect(told.map(({ level, name, detail }) => `${level} ${name}: ${detail}`)).toEqual([]);
});
