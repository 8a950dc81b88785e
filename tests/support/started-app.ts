import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openBackend } from "../../supabase/backend.ts";
import { makeSecret } from "../../supabase/keys.ts";
import { setToMorning } from "./clock.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the apps under test answer, one for each worker: what a file does to the data, no other sees meanwhile. */
    appUrls: string[];
  }
}

/**
 * Starts the app as a person would, with `npm start`, on a free port and a new data folder. Then it ends in good order,
 * and what it built is served again for each worker, on a copy of that data: loading the demo takes longer than anything
 * else here. Its clock begins in the morning. ESCALE_APP_URL names one that runs already, for working on a test. `prepare`
 * may put something into the data folder.
 */
export default async function startApps(project: TestProject, prepare = async (_folder: string) => {}) {
  if (process.env.ESCALE_APP_URL) {
    project.provide("appUrls", [process.env.ESCALE_APP_URL]);
    return;
  }
  const folders = Array.from({ length: project.config.maxWorkers }, () => mkdtempSync(join(tmpdir(), "escale-e2e-")));
  const [first = "", ...others] = folders;
  await prepare(first);
  await (await start(["npm", "start"], first)).stop();
  await beginInTheMorning(first);
  for (const other of others) cpSync(first, other, { recursive: true });
  const apps = await Promise.all(folders.map((folder) => start(["npx", "vite", "preview"], folder)));
  project.provide(
    "appUrls",
    apps.map(({ url }) => url),
  );
  return async () => {
    await Promise.all(apps.map((app) => app.stop()));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
}

async function beginInTheMorning(folder: string): Promise<void> {
  const backend = await openBackend({ dataDir: join(folder, "data"), demo: false, jwtSecret: makeSecret() });
  await setToMorning(backend.sql);
  await backend.close();
}

interface StartedApp {
  url: string;
  stop: () => Promise<void>;
}

async function start([command = "", ...args]: string[], folder: string): Promise<StartedApp> {
  const port = await freePort();
  const app = spawn(command, args, {
    // Not this run's own NODE_ENV: the build is the one people get.
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ESCALE_DATA_DIR: folder, VITEST: "" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  await ready(app, [command, ...args].join(" "));
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      // Closed once the last process of the command has ended, and with it the database.
      const ended = new Promise((done) => app.once("close", done));
      if (app.pid) process.kill(-app.pid, "SIGTERM");
      await ended;
    },
  };
}

function ready(app: ChildProcess, command: string): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready at")) done();
    };
    app.stdout?.on("data", hear);
    app.stderr?.on("data", hear);
    app.once("exit", (code) => fail(new Error(`${command} ended with ${code}:\n${said}`)));
  });
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
