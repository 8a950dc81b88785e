// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NAMED } from "./constraints";
import { ERROR_KEYS } from "./errorKeys";

const MIGRATIONS = "supabase/migrations";

const sql = readdirSync(MIGRATIONS)
  .map((file) => readFileSync(`${MIGRATIONS}/${file}`, "utf8"))
  .join("\n");

function texts(language: string): Record<string, string> {
  const of = (file: string) => JSON.parse(readFileSync(`src/locales/${language}/${file}.json`, "utf8"));
  return { ...of("errors"), ...of("errors.workspace") };
}

describe("the registry of errors", () => {
  it.each(["fr", "ar", "en"])("has one sentence for each key in %s, and no other", (language) => {
    const sentences = texts(language);
    expect(Object.keys(sentences).sort()).toEqual([...ERROR_KEYS].sort());
    expect(Object.values(sentences).filter((sentence) => !sentence.trim())).toEqual([]);
  });

  it("writes Arabic in Arabic, and no two languages alike", () => {
    const [fr, ar, en] = [texts("fr"), texts("ar"), texts("en")];
    for (const key of ERROR_KEYS) {
      expect(ar[key]).toMatch(/[\u0621-\u064a]/);
      expect(fr[key]).not.toBe(en[key]);
    }
  });

  it("names only constraints that there are", () => {
    const named = Object.keys(NAMED).filter((name) => !name.endsWith("_key"));
    expect(named.filter((name) => !sql.includes(name))).toEqual([]);
  });

  it("knows every key the database raises", () => {
    const raised = [...sql.matchAll(/private\.fail\(\s*'\d{3}',\s*'([a-z_]+)'/g)].map(([, key]) => key);
    expect(raised.length).toBeGreaterThan(20);
    expect(raised.filter((key) => !ERROR_KEYS.some((known) => known === key))).toEqual([]);
  });
});
