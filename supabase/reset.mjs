// Begins anew: removes the embedded database, so that the next start lays the demo tour afresh.
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { holderOf } from "./lock.mjs";

const folder = resolve(process.env.ESCALE_DATA_DIR ?? "supabase/.temp");

if (process.env.ESCALE_DATABASE_URL) {
  console.error(
    "  escale  ESCALE_DATABASE_URL is set: drop and create that database yourself, it is not ours to remove",
  );
  process.exit(1);
}
if (holderOf(folder)) {
  console.error(`  escale  ${folder} is in use: stop the app first`);
  process.exit(1);
}
rmSync(join(folder, "data"), { recursive: true, force: true });
rmSync(join(folder, "lock"), { force: true });
console.log("  escale  the demo begins anew with the next start");
