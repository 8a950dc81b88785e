import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the app under test answers. */
    appUrl: string;
  }
}

/**
 * Starts the app as a person would, with `npm start`, on a free port and a new data folder, for all end-to-end tests.
 * ESCALE_APP_URL names one that runs already, for working on a test. `prepare` may put something into the data folder.
 */
export default async function startApp(project: TestProject, prepare = async (_folder: string) => {}) {
  if (process.env.ESCALE_APP_URL) {
    project.provide("appUrl", process.env.ESCALE_APP_URL);
    return;
  }
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "escale-e2e-"));
  await prepare(folder);
  const app = spawn("npm", ["start"], {
    // Not this run's own NODE_ENV: the build is the one people get.
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ESCALE_DATA_DIR: folder, VITEST: "" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  await ready(app);
  project.provide("appUrl", `http://127.0.0.1:${port}`);
  return async () => {
    const ended = new Promise((done) => app.once("exit", done));
    if (app.pid) process.kill(-app.pid, "SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

function ready(app: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready at")) done();
    };
    app.stdout?.on("data", hear);
    app.stderr?.on("data", hear);
    app.once("exit", (code) => fail(new Error(`npm start ended with ${code}:\n${said}`)));
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
