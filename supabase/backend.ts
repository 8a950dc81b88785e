import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { App } from "@supabase/lite";
import { applyPendingMigrations } from "@supabase/lite/cli";
import { createPgliteConnection } from "@supabase/lite/pglite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import { parse } from "smol-toml";
import { publishableKey } from "./keys.ts";
import { nameSqlState } from "./sqlStates.ts";

/** Where the rows live: a folder for PGlite (absent: in memory), or a `postgres://` url. */
interface Place {
  dataDir?: string;
  databaseUrl?: string;
  /** What a PGlite in memory begins with: another one's `dump()`. */
  snapshot?: Blob;
}

type Options = Place & {
  /** Signs sessions. */
  jwtSecret: string;
  /** Load the demo tour into a database without a tour, people or accounts. */
  demo: boolean;
  /** Where the app is served: links in mails lead there. */
  siteUrl?: string;
  /** Told what is going on, for what takes over a second. */
  say?: (line: string) => void;
};

export interface Backend {
  /** Answers /auth/v1 and /rest/v1. */
  fetch: App["fetch"];
  /** Runs SQL as the owner, past every policy: for tests and tools, never for a client. */
  sql: <Row>(statement: string, parameters?: readonly unknown[]) => Promise<Row[]>;
  /** The whole database as a file; PGlite only. */
  dump: () => Promise<Blob>;
  close: () => Promise<void>;
}

const here = (path: string) => resolve(process.cwd(), "supabase", path);

/** Opens the database, brings it up to date and starts the API on it. Throws what the database says when it cannot. */
export async function openBackend({ jwtSecret, demo, siteUrl, say = () => {}, ...place }: Options): Promise<Backend> {
  const { connection, sql, runAll, learnTypes, dump } = await connect(place);
  // The API would grant every table to every role when it first meets row-level security, undoing what the migrations
  // revoked; told that this is done, it leaves the privileges as they are. tests/db proves it.
  Object.assign(connection, { rlsState: "active", normalizeDbError: nameSqlState });
  const config = parse(readFileSync(here("config.toml"), "utf8"));
  const auth = { ...(config.auth as object), jwt_secret: jwtSecret, publishable_key: publishableKey };
  const app = new App({
    ...config,
    auth: siteUrl ? { ...auth, site_url: siteUrl, additional_redirect_urls: [`${siteUrl}/**`] } : auth,
    connection,
    options: { server: { admin: false } },
  });
  await app.init();
  await app.ensureSystemSchema();
  const { applied } = await applyPendingMigrations(app);
  if (applied.length > 0) {
    say(`${applied.length} migrations applied`);
    await learnTypes();
  }

  if (demo && (await isEmpty(sql))) {
    say("loading the demo tour …");
    await runAll(seedFiles().map((file) => readFileSync(file, "utf8")));
  }
  return { fetch: app.fetch, sql, dump, close: () => connection.close() };
}

/** A connection to PGlite with the extensions the migrations ask for, or to a native Postgres, which brings its own. */
async function connect({ dataDir, databaseUrl, snapshot }: Place) {
  if (databaseUrl) {
    const connection = createPostgresConnection({
      url: databaseUrl,
      postgresOptions: { onnotice: () => {}, types: { json: jsonType(114), jsonb: jsonType(3802) } },
    });
    const sql = async <Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> => [
      ...(await connection.driver.unsafe<Row[]>(statement, [...parameters])),
    ];
    // One connection of the pool for all of it: the pool's own BEGIN could meet another one.
    const runAll = async (scripts: string[]) => {
      await connection.driver.begin(async (transaction) => {
        for (const script of scripts) await transaction.unsafe(script);
      });
    };
    const dump: Backend["dump"] = () => Promise.reject(new Error("a native Postgres is dumped by pg_dump"));
    return { connection, sql, runAll, learnTypes: async () => {}, dump };
  }
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const connection = await createPgliteConnection({
    url: dataDir ?? "memory://",
    pgliteOptions: { extensions: { fuzzystrmatch, pg_trgm, pgcrypto, unaccent }, loadDataDir: snapshot },
  });
  // The one session is taken in turns with the API, so that no statement falls into a request's transaction.
  const sql = <Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    connection.kysely
      .connection()
      .execute(async () => (await connection.driver.query<Row>(statement, [...parameters])).rows);
  const runAll = (scripts: string[]) =>
    connection.driver.transaction(async (transaction) => {
      for (const script of scripts) await transaction.exec(script);
    });
  // Array types are known from when the database was opened: those the migrations made since are not.
  const learnTypes = () => connection.driver.refreshArrayTypes();
  return { connection, sql, runAll, learnTypes, dump: () => connection.driver.dumpDataDir("none") };
}

/** JSON for the native driver: what the API hands over as text is written already and must not be quoted once more. */
const jsonType = (oid: number) => ({
  to: oid,
  from: [oid],
  serialize: (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value)),
  parse: (text: string): unknown => JSON.parse(text),
});

/** Nothing was begun here: the demo brings accounts whose password everybody knows, and belongs beside nobody's own. */
async function isEmpty(sql: Backend["sql"]): Promise<boolean> {
  const [row] = await sql<{ empty: boolean }>(
    `select not exists (select from public.editions) and not exists (select from public.staff)
       and not exists (select from auth.users) as empty`,
  );
  return row?.empty === true;
}

function seedFiles(): string[] {
  return readdirSync(here("seed"))
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => here(`seed/${name}`));
}
