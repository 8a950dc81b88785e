import { createServer } from "node:net";
import { giveUp } from "./console.ts";
import { holderOf, lock } from "./lock.mjs";

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
  return `cannot open the database: ${message}`;
}

/** Ends the process when something else listens on the port, before anything slow begins. */
export function claimPort(host: string, port: number): Promise<void> {
  return new Promise((done) => {
    const probe = createServer()
      .once("error", () => giveUp(`port ${port} is busy: stop what listens there, or choose another with PORT`))
      .listen(port, host, () => probe.close(() => done()));
  });
}

/** Ends the process when another one uses the data folder; else claims it. */
export function claimFolder(folder: string): void {
  const holder = holderOf(folder);
  if (holder)
    giveUp(`${folder} is in use by process ${holder}: stop it, or choose another folder with ESCALE_DATA_DIR`);
  lock(folder);
}
