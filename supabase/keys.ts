import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key a browser names the embedded backend with: no secret, so that any build of the app goes with any data folder. */
export const publishableKey = "sb_publishable_escale_embedded";

/** A new secret that signs sessions. */
export function makeSecret(): string {
  return randomBytes(48).toString("base64url");
}

/** The machine's own secret, made on first use beside the data: nothing secret is in the repository. */
export function localSecret(folder: string): string {
  const file = join(folder, "keys.json");
  if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { jwtSecret: string }).jwtSecret;
  const jwtSecret = makeSecret();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ jwtSecret }), { mode: 0o600 });
  return jwtSecret;
}
