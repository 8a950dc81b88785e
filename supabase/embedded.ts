import { join, resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { type Connect, loadEnv, type Plugin, type PreviewServer, type ViteDevServer } from "vite";
import { demoAccounts, demoPassword } from "../src/lib/demoAccounts.ts";
import { type Backend, openBackend } from "./backend.ts";
import { giveUp, say, tellRefusalsBriefly } from "./console.ts";
import { localSecret, publishableKey } from "./keys.ts";
import { claimFolder, claimPort, whyNotOpen } from "./start.ts";

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
    held.backend ??= open().catch((error: unknown) => giveUp(whyNotOpen(error, databaseUrl)));
    server.middlewares.use(serveApi(await held.backend));
    server.httpServer?.once("listening", greet);
  }

  async function open(): Promise<Backend> {
    tellRefusalsBriefly();
    if (!databaseUrl) claimFolder(folder);
    say("opening the database (the first start takes a little longer) …");
    const backend = await openBackend({
      jwtSecret: localSecret(folder),
      demo: true,
      siteUrl: `http://${host}:${port}`,
      say,
      ...(databaseUrl ? { databaseUrl } : { dataDir: join(folder, "data") }),
    });
    // Vite closes its server in good order when it is told to terminate, but not on Ctrl+C.
    process.once("SIGINT", () => process.emit("SIGTERM", "SIGTERM"));
    return backend;
  }

  async function close() {
    // One that is still being opened is not waited for: what it began, it does again next time.
    await (await Promise.race([held.backend, undefined]))?.close();
    // PGlite leaves an exit code of its own behind.
    process.exitCode = 0;
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
      if (!Number.isInteger(port)) giveUp("PORT must be a whole number, 5173 for example");
      if (command === "serve" && !process.env.VITEST && !held.backend) await claimPort(host, port);
      return {
        define: {
          "import.meta.env.VITE_SUPABASE_ANON_KEY": JSON.stringify(publishableKey),
          "import.meta.env.VITE_ESCALE_DEMO": JSON.stringify("true"),
        },
      };
    },
    configureServer: start,
    configurePreviewServer: start,
    closeServer: ({ reason }) => (reason === "close" ? close() : undefined),
    closePreviewServer: close,
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
