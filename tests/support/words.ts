import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInstance, type TFunction } from "i18next";
import { messagesByDomain } from "../../src/app/i18n/languages.ts";

/** The interface's own texts in a language, so that a test finds what a reader of it reads. */
export async function wordsOf(language: string): Promise<TFunction> {
  const folder = join(process.cwd(), "src/locales", language);
  const files = readdirSync(folder).map((file) => join(folder, file));
  const translation = messagesByDomain(
    Object.fromEntries(files.map((file) => [file, JSON.parse(readFileSync(file, "utf8"))])),
  );
  const texts = createInstance();
  return texts.init({
    lng: language,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
  });
}
