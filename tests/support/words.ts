import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createInstance, type TFunction } from "i18next";

/** The interface's own texts in a language, so that a test finds what a reader of it reads. */
export async function wordsOf(language: string): Promise<TFunction> {
  const folder = join(process.cwd(), "src/locales", language);
  const translation = Object.fromEntries(
    readdirSync(folder).map((file) => [basename(file, ".json"), JSON.parse(readFileSync(join(folder, file), "utf8"))]),
  );
  const texts = createInstance();
  return texts.init({
    lng: language,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
  });
}
