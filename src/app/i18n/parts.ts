import type { Language } from "@/lib/language";
import { type Messages, messagesByDomain } from "./languages";
import { type Part, partFiles } from "./partFiles";

// As partFiles names them: a glob is read when the app is built, and takes no variable.
const files = import.meta.glob<object>(
  "../../locales/*/{absences,admin,agencies,assignments,briefing,bulk,capture,compare,definitions,help,hours,kpi,lead,leads,map,my-day,prospects,settings,staff,targets,views,wall}.json",
  { import: "default" },
);

/** The texts of some parts in a language. */
export async function partTexts(language: Language, parts: Iterable<Part>): Promise<Messages> {
  const paths = [...parts].flatMap((part) => partFiles[part].map((file) => `../../locales/${language}/${file}.json`));
  const texts = paths.map(async (path) => [path, (await files[path]?.()) ?? {}] as const);
  return messagesByDomain(Object.fromEntries(await Promise.all(texts)));
}
