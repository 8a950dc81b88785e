import { createHash, randomUUID } from "node:crypto";

/** The id of a named row, the same in every run: "lead.karim" is readable in a failure, its UUID is not. */
export function id(name: string): string {
  const hex = createHash("md5").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A new id, as a device makes one for each write. */
export const newId = (): string => randomUUID();
