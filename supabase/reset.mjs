// Begins anew: removes the embedded database, so that the next start lays the demo tour afresh.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.env.ESCALE_DATA_DIR ?? "supabase/.temp");
const lock = join(folder, "lock");

if (process.env.ESCALE_DATABASE_URL) {
  console.error(
    "  escale  ESCALE_DATABASE_URL is set: drop and create that database yourself, it is not ours to remove",
  );
  process.exit(1);
}
if (existsSync(lock) && isAlive(Number(readFileSync(lock, "utf8")))) {
  console.error(`  escale  ${folder} is in use: stop the app first`);
  process.exit(1);
}
rmSync(join(folder, "data"), { recursive: true, force: true });
rmSync(lock, { force: true });
console.log("  escale  the demo begins anew with the next start");

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
