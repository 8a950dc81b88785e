import type { Language } from "@/lib/language";
import { type Messages, messagesByDomain } from "./languages";

/** Features whose texts come with their pages, so that who never opens them never loads them; and the files of each. */
export const partFiles = {
  admin: ["admin"],
  agencies: ["agencies", "hours"],
  capture: ["capture"],
  kpi: ["kpi"],
  leads: ["absences", "assignments", "bulk", "lead", "leads", "my-day"],
  prospects: ["prospects"],
  settings: ["settings", "hours"],
  staff: ["staff"],
} as const satisfies Record<string, string[]>;

export type Part = keyof typeof partFiles;

// The same files are left out of what comes with the workspace.
const files = import.meta.glob<object>(
  "../../locales/*/{absences,admin,agencies,assignments,bulk,capture,hours,kpi,lead,leads,my-day,prospects,settings,staff}.json",
  { import: "default" },
);

/** The texts of some parts in a language. */
export async function partTexts(language: Language, parts: Iterable<Part>): Promise<Messages> {
  const paths = [...parts].flatMap((part) => partFiles[part].map((file) => `../../locales/${language}/${file}.json`));
  const texts = paths.map(async (path) => [path, (await files[path]?.()) ?? {}] as const);
  return messagesByDomain(Object.fromEntries(await Promise.all(texts)));
}
