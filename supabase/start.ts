import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { giveUp } from "./console.ts";

/** Why the app cannot start, in one line that says what to do. */
export function whyNotOpen(error: unknown, databaseUrl?: string): string {
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
export function claim(host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer()
      .once("error", () => fail(new Busy(`port ${port} is busy: stop what listens there, or choose another with PORT`)))
      .listen(port, host, () => probe.close(() => done()));
  });
}

/** One process a data folder: PGlite does not guard it itself. Returns the release. */
export function lock(folder: string): () => void {
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
