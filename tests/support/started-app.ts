import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the apps under test answer, one for each worker: what a file does to the data, no other sees meanwhile. */
    appUrls: string[];
  }
}

/**
 * Starts the app as a person would, with `npm start`, on a free port and a new data folder; for more workers what that
 * built is served again, each with data of its own. ESCALE_APP_URL names one that runs already, for working on a test.
 * `prepare` may put something into the data folder.
 */
export default async function startApps(project: TestProject, prepare = async (_folder: string) => {}) {
  if (process.env.ESCALE_APP_URL) {
    project.provide("appUrls", [process.env.ESCALE_APP_URL]);
    return;
  }
  const workers = project.config.maxWorkers;
  const apps: StartedApp[] = [];
  while (apps.length < workers)
    apps.push(await start(apps.length === 0 ? ["npm", "start"] : ["npx", "vite", "preview"], prepare));
  project.provide(
    "appUrls",
    apps.map(({ url }) => url),
  );
  return async () => {
    for (const app of apps) await app.stop();
  };
}

interface StartedApp {
  url: string;
  stop: () => Promise<void>;
}

async function start(
  [command = "", ...args]: string[],
  prepare: (folder: string) => Promise<void>,
): Promise<StartedApp> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "escale-e2e-"));
  await prepare(folder);
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
      const ended = new Promise((done) => app.once("exit", done));
      if (app.pid) process.kill(-app.pid, "SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
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
