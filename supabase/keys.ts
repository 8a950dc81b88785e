import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What signs sessions, and the key a browser names itself with. */
export interface Keys {
  jwtSecret: string;
  publishableKey: string;
}

/** The embedded backend's publishable key: no secret, so that any build of the app goes with any data folder. */
export const publishableKey = "sb_publishable_escale_embedded";

/** New keys, for one machine. */
export function makeKeys(): Keys {
  return { jwtSecret: randomBytes(48).toString("base64url"), publishableKey };
}

/** The machine's own keys, made on first use beside the data: nothing secret is in the repository. */
export function localKeys(folder: string): Keys {
  const file = join(folder, "keys.json");
  if (existsSync(file)) return { ...(JSON.parse(readFileSync(file, "utf8")) as Keys), publishableKey };
  const keys = makeKeys();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
