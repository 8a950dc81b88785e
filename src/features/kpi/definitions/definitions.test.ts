import { createInstance } from "i18next";
import { expect, test } from "vitest";
import compare from "../../../locales/en/compare.json";
import definitions from "../../../locales/en/definitions.json";
import kpi from "../../../locales/en/kpi.json";
import map from "../../../locales/en/map.json";
import { figureDefinitions } from "./definitions";

/** What the documentation says of the figures: the texts of the page, with where each comes from. */
async function documentation(): Promise<string> {
  const i18n = createInstance();
  await i18n.init({ lng: "en", resources: { en: { translation: { compare, definitions, kpi, map } } } });
  const parts = figureDefinitions(i18n.t).map(({ title, text, source, tables }) => {
    const from = tables.length > 0 ? `\n\n\`${source}\`, from ${tables.map((table) => `\`${table}\``).join(", ")}` : "";
    return `## ${title}\n\n${text}${from}\n`;
  });
  return `# How the figures are counted\n\n${kpi.definition.zone}\n\n${parts.join("\n")}`;
}

test("the documentation says what the pages say of each figure", async () => {
  await expect(await documentation()).toMatchFileSnapshot("../README.md");
});
