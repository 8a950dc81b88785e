import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { type Connect, loadEnv, type Plugin, type PreviewServer, type ViteDevServer } from "vite";
import { demoAccounts, demoPassword } from "../src/lib/demoAccounts.ts";
import { type Backend, openBackend } from "./backend.ts";
import { localKeys } from "./keys.ts";

const host = "127.0.0.1";

// Vite loads this file anew when it restarts itself on a changed setting; the process keeps its one database.
const held = globalThis as { backend?: Promise<Backend> };

/**
 * The embedded backend as a Vite plugin: serves /auth/v1 and /rest/v1 from this process, on PGlite or on the Postgres of
 * ESCALE_DATABASE_URL, with the demo tour in an empty database. It stays out when VITE_SUPABASE_URL names a project.
 */
export function embeddedBackend(): Plugin {
  const folder = resolve(process.env.ESCALE_DATA_DIR ?? "supabase/.temp");
  const databaseUrl = process.env.ESCALE_DATABASE_URL;
  let port = 0;
  let hosted = false;

  async function start(server: ViteDevServer | PreviewServer) {
    if (hosted) return;
    held.backend ??= open();
    server.middlewares.use(serveApi(await held.backend));
    server.httpServer?.once("listening", greet);
  }

  async function open(): Promise<Backend> {
    const release = databaseUrl ? () => {} : lock(folder);
    say("opening the database (the first start takes a little longer) …");
    const backend = await openBackend({
      keys: localKeys(folder),
      demo: true,
      siteUrl: `http://${host}:${port}`,
      say,
      ...(databaseUrl ? { databaseUrl } : { dataDir: join(folder, "data") }),
    }).catch((error: unknown) => giveUp(whyNotOpen(error, databaseUrl), release));
    const end = () =>
      void backend.close().finally(() => {
        release();
        process.exit(0);
      });
    process.once("SIGINT", end).once("SIGTERM", end);
    return backend;
  }

  function greet() {
    say(`ready at http://${host}:${port}`);
    say(`demo accounts, password ${demoPassword}: ${demoAccounts.map((account) => account.email).join(", ")}`);
  }

  return {
    name: "escale:embedded-backend",
    async config(config, { command, isPreview, mode }) {
      hosted = Boolean(loadEnv(mode, process.cwd(), "VITE_").VITE_SUPABASE_URL);
      if (hosted) return;
      // Vite stops when its standard input ends, as it does at once under a service manager; it asks this first.
      if (!process.stdin.isTTY) process.env.CI ??= "true";
      port = (isPreview ? config.preview?.port : config.server?.port) ?? 5173;
      try {
        if (command === "serve" && !process.env.VITEST && !held.backend) await claim(port);
        const { publishableKey } = localKeys(folder);
        return {
          define: {
            "import.meta.env.VITE_SUPABASE_ANON_KEY": JSON.stringify(publishableKey),
            "import.meta.env.VITE_ESCALE_DEMO": JSON.stringify("true"),
          },
        };
      } catch (error) {
        giveUp(whyNotOpen(error, databaseUrl));
      }
    },
    configureServer: start,
    configurePreviewServer: start,
  };
}

/** Hands the API's paths to the backend and leaves the rest to Vite. */
function serveApi(backend: Backend): Connect.NextHandleFunction {
  const listen = getRequestListener((request) => backend.fetch(request, { peerAddress: null }));
  return (request, response, next) => {
    if (/^\/(auth|rest)\/v1\b/.test(request.url ?? "")) listen(request, response).catch(next);
    else next();
  };
}

function say(line: string) {
  console.log(`  escale  ${line}`);
}

/** Ends the process with one clear line: what cannot be had now will not be had by a stack trace. */
function giveUp(line: string, release?: () => void): never {
  release?.();
  console.error(`  escale  ${line}`);
  process.exit(1);
}

function whyNotOpen(error: unknown, databaseUrl?: string): string {
  const { code, message = String(error), path } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EROFS" || code === "EPERM" || code === "ENOTDIR")
    return `cannot write to ${path ?? "the data folder"}: choose another with ESCALE_DATA_DIR`;
  if (
    databaseUrl &&
    (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "CONNECT_TIMEOUT" || code === "ETIMEDOUT")
  )
    return `cannot reach the database of ESCALE_DATABASE_URL (${code}): is it running?`;
  if (databaseUrl && (code === "3D000" || code?.startsWith("28"))) return `ESCALE_DATABASE_URL: ${message}`;
  if (error instanceof Busy) return message;
  return `cannot open the database: ${message}`;
}

class Busy extends Error {}

/** Refuses a port that something else listens on, before anything slow begins. */
function claim(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer()
      .once("error", () => fail(new Busy(`port ${port} is busy: stop what listens there, or choose another with PORT`)))
      .listen(port, host, () => probe.close(() => done()));
  });
}

/** One process a data folder: PGlite does not guard it itself. Returns the release. */
function lock(folder: string): () => void {
  const file = join(folder, "lock");
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) {
    const holder = Number(readFileSync(file, "utf8"));
    if (holder !== process.pid && isAlive(holder))
      giveUp(`${folder} is in use by process ${holder}: stop it, or choose another folder with ESCALE_DATA_DIR`);
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
