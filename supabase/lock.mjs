// One process a data folder: PGlite does not guard it itself. Plain JavaScript, so that `npm run reset` reads it too.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The process that uses a data folder, if one is alive and is not this one.
 * @param {string} folder
 * @returns {number | undefined}
 */
export function holderOf(folder) {
  const file = join(folder, "lock");
  const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : process.pid;
  return holder !== process.pid && isAlive(holder) ? holder : undefined;
}

/**
 * Claims a data folder until this process ends.
 * @param {string} folder
 * @returns {void}
 */
export function lock(folder) {
  const file = join(folder, "lock");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, String(process.pid));
  process.once("exit", () => rmSync(file, { force: true }));
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
