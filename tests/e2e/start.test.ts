import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signedIn } from "../support/client.ts";
import { freePort } from "../support/started-app.ts";

interface Ending {
  code: number | null;
  said: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "escale-start-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The part of `npm start` that serves what is built. */
function serve(env: Record<string, string>): { app: ChildProcess; ended: Promise<Ending>; said: () => string } {
  const app = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "preview"], {
    env: { ...process.env, VITEST: "", NO_COLOR: "1", ESCALE_DATA_DIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [app.stdout, app.stderr]) stream?.on("data", (chunk) => (said += chunk));
  const ended = new Promise<Ending>((done) => app.once("close", (code) => done({ code, said })));
  return { app, ended, said: () => said };
}

/** It gives up at once, with one line that says why. */
async function expectRefusal(env: Record<string, string>, why: RegExp): Promise<void> {
  const { code, said } = await serve(env).ended;
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !line.includes("opening the database"));
  expect(lines).toEqual([expect.stringMatching(why)]);
  expect(code).toBe(1);
}

test("a busy port is said in one line", async () => {
  const other = await new Promise<Server>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => done(server));
  });
  const address = other.address();
  const port = String(typeof address === "object" ? address?.port : "");
  await expectRefusal({ PORT: port }, new RegExp(`port ${port} is busy: .*PORT`));
  await new Promise((done) => other.close(done));
});

test("a folder that cannot be written is said in one line", async () => {
  const port = String(await freePort());
  await expectRefusal({ PORT: port, ESCALE_DATA_DIR: "/dev/null/escale" }, /cannot write to .*ESCALE_DATA_DIR/);
});

test("a database that cannot be reached is said in one line", async () => {
  const [port, nobody] = [String(await freePort()), await freePort()];
  const ESCALE_DATABASE_URL = `postgres://escale@127.0.0.1:${nobody}/escale`;
  await expectRefusal({ PORT: port, ESCALE_DATABASE_URL }, /cannot reach the database of ESCALE_DATABASE_URL/);
});

test("a second start keeps the data of the first", async () => {
  const PORT = String(await freePort());
  const first = serve({ PORT });
  await ready(first);
  for (const said of ["loading the demo tour", "ready at http://127.0.0.1:", "host@escale.example"])
    expect(first.said()).toContain(said);
  const { error } = await (await host(PORT)).rpc("save_preferences", { p_theme: "dark" });
  expect(error).toBeNull();
  await stop(first);

  const second = serve({ PORT });
  const begun = Date.now();
  await ready(second);
  console.info(`second start: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  expect(second.said()).not.toMatch(/loading the demo tour|migrations applied/);
  const { data } = await (await host(PORT)).rpc("my_profile");
  expect(data).toMatchObject({ staff: { theme: "dark" } });
  await stop(second);
});

type Served = ReturnType<typeof serve>;

async function ready({ said, ended }: Served): Promise<void> {
  await Promise.race([
    expect.poll(said, { timeout: 150_000, interval: 100 }).toContain("ready at"),
    ended.then((ending) => Promise.reject(new Error(`ended with ${ending.code}: ${ending.said}`))),
  ]);
}

async function stop({ app, ended }: Served): Promise<void> {
  app.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0 });
}

const host = (port: string) => signedIn(`http://127.0.0.1:${port}`, "host@escale.example");
