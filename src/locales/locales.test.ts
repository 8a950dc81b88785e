// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { partFiles } from "@/app/i18n/partFiles";

const root = process.cwd();
const languages = ["fr", "ar", "en"] as const;
type Language = (typeof languages)[number];

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** The forms a counted text needs; French counts millions with a form of their own, which may be left out. */
const pluralForms: Record<Language, string[]> = {
  fr: ["one", "other"],
  ar: ["zero", "one", "two", "few", "many", "other"],
  en: ["one", "other"],
};

function flatten(content: object, prefix: string): [key: string, text: string][] {
  return Object.entries(content).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}.${name}`, value]] : flatten(value, `${prefix}.${name}`),
  );
}

function filesOf(language: Language): string[] {
  return readdirSync(join(root, "src/locales", language)).sort();
}

/** `errors.workspace.json` holds those of `errors` that come with the workspace. */
function domainOf(file: string): string {
  return file.slice(0, file.indexOf("."));
}

function readTexts(language: Language): Map<string, string> {
  return new Map(
    filesOf(language).flatMap((file) => {
      const content = readFileSync(join(root, "src/locales", language, file), "utf8");
      return flatten(JSON.parse(content), domainOf(file));
    }),
  );
}

const texts = { fr: readTexts("fr"), ar: readTexts("ar"), en: readTexts("en") };

/** A key without its plural suffix, where it is one: `_other` always stands beside the others. */
function logical(key: string, all: Map<string, string>): string {
  const stem = key.replace(PLURAL, "");
  return all.has(`${stem}_other`) ? stem : key;
}

function logicalKeys(language: Language): Set<string> {
  return new Set([...texts[language].keys()].map((key) => logical(key, texts[language])));
}

function variables(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = ""]) => name).filter((name) => name !== "count");
}

/** The variables of a key over all its plural forms. */
function variablesOf(language: Language, key: string): string[] {
  const forms = ["", "_zero", "_one", "_two", "_few", "_many", "_other"];
  return [...new Set(forms.flatMap((form) => variables(texts[language].get(key + form) ?? "")))].sort();
}

const domains = new Set(filesOf("fr").map(domainOf));
const literals = new Set<string>();
const patterns: { source: string; pattern: RegExp }[] = [];

function isKeyLike(text: string): boolean {
  return /^[a-z][\w-]*\.[\w.-]*$/.test(text) && domains.has(text.slice(0, text.indexOf(".")));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function collect(node: ts.Node): void {
  if (ts.isStringLiteralLike(node) && isKeyLike(node.text)) {
    literals.add(node.text);
  }
  if (ts.isTemplateExpression(node) && isKeyLike(node.head.text)) {
    const rest = node.templateSpans.map(({ literal }) => `[\\w.-]+${escaped(literal.text)}`).join("");
    patterns.push({ source: node.getText(), pattern: new RegExp(`^${escaped(node.head.text)}${rest}$`) });
  }
  ts.forEachChild(node, collect);
}

for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
  if (/\.tsx?$/.test(file) && !/\.test\.tsx?$|database\.types/.test(file)) {
    const source = readFileSync(join(root, "src", file), "utf8");
    collect(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  }
}

/** Refine asks for its words by itself. */
const refineSources = ["core", "antd", "react-router"]
  .map((name) => readFileSync(join(root, `node_modules/@refinedev/${name}/dist/index.mjs`), "utf8"))
  .join("\n");

function isUsed(key: string): boolean {
  if (key.startsWith("refine.")) {
    return refineSources.includes(`"${key.slice("refine.".length)}"`);
  }
  return literals.has(key) || patterns.some(({ pattern }) => pattern.test(key));
}

test("every language has the same files, and the types of the keys know each", () => {
  const resources = readFileSync(join(root, "src/app/i18n/resources.ts"), "utf8");
  for (const language of languages) {
    expect(filesOf(language)).toEqual(filesOf("fr"));
  }
  expect(filesOf("fr").filter((file) => !resources.includes(`locales/fr/${file}"`))).toEqual([]);
});

test("no key is missing or too many in any language", () => {
  const french = [...logicalKeys("fr")].sort();
  for (const language of languages) {
    expect([...logicalKeys(language)].sort()).toEqual(french);
  }
});

test("Arabic spells the tanwin of the accusative one way: before its alif", () => {
  const other = [...texts.ar].filter(([, text]) => text.includes("\u0627\u064b")).map(([key]) => key);
  expect(other).toEqual([]);
});

test("a French sign does not begin a line: what stands before it holds it by a space that does not break", () => {
  const loose = [...texts.fr].filter(([, text]) => /\S [:;?!»%]|« /.test(text)).map(([key]) => key);
  expect(loose).toEqual([]);
});

test("no text is empty", () => {
  const empty = languages.flatMap((language) =>
    [...texts[language]].filter(([, text]) => text.trim() === "").map(([key]) => `${language}: ${key}`),
  );
  expect(empty).toEqual([]);
});

describe.each(languages)("%s", (language) => {
  test("a counted text has every form its language counts with", () => {
    const missing = [...texts[language].keys()]
      .filter((key) => key.endsWith("_other"))
      .map((key) => key.replace(PLURAL, ""))
      .flatMap((stem) => pluralForms[language].map((form) => `${stem}_${form}`))
      .filter((key) => !texts[language].has(key));
    expect(missing).toEqual([]);
  });

  test("a text that may count nothing says so in words", () => {
    const counted = ["settings.kind.then", "absences.form.preview", "absences.form.previewLater"];
    expect(counted.filter((key) => /\{\{\s*count/.test(texts[language].get(`${key}_zero`) ?? "{{count}}"))).toEqual([]);
  });

  test("a text fills in what the French one fills in", () => {
    const different = [...logicalKeys("fr")].filter(
      (key) => variablesOf(language, key).join() !== variablesOf("fr", key).join(),
    );
    expect(different).toEqual([]);
  });
});

test("every key the code names exists", () => {
  const known = logicalKeys("fr");
  const missing = [...literals].filter((key) => !known.has(key) && !isDomainOfSomethingElse(key));
  expect(missing).toEqual([]);
  const idle = patterns.filter(({ pattern }) => ![...known].some((key) => pattern.test(key)));
  expect(idle.map(({ source }) => source)).toEqual([]);
});

/** Strings that only look like keys: file names, and the start of a key that is put together elsewhere. */
function isDomainOfSomethingElse(text: string): boolean {
  return text.endsWith(".") || /\.(json|tsx?|css|csv|png)$/.test(text);
}

test("what is read before sign-in comes without the workspace", () => {
  const early = new Set(
    ["app", "common", "errors", "ui"].flatMap((domain) =>
      flatten(JSON.parse(readFileSync(join(root, `src/locales/fr/${domain}.json`), "utf8")), domain).map(
        ([key]) => key,
      ),
    ),
  );
  const late = [...logicalKeys("fr")].filter((key) => !early.has(key) && !early.has(`${key}_other`));
  const pages = readdirSync(join(root, "src/app/auth")).filter((file) => /(?<!\.test)\.tsx$/.test(file));
  const sources = pages.map((file) => readFileSync(join(root, "src/app/auth", file), "utf8")).join("\n");
  expect(pages.length).toBeGreaterThan(5);
  expect(late.filter((key) => sources.includes(`"${key}"`))).toEqual([]);
});

test("a room says only what comes with the workspace or with its own pages", () => {
  const withParts = new Set<string>(Object.values(partFiles).flat());
  const wrong = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /^(app|features)\/.*(?<!\.test)\.tsx?$/.test(file) && file !== "app/i18n/partFiles.ts")
    .flatMap((file) => {
      const own: readonly string[] =
        Object.entries(partFiles).find(([part]) => new RegExp(`^(app|features)/${part}/`).test(file))?.[1] ?? [];
      const source = readFileSync(join(root, "src", file), "utf8");
      const said = [...source.matchAll(/["`]([a-z][\w-]*)\.[a-zA-Z]/g)].map(([, domain = ""]) => domain);
      return said
        .filter((domain) => withParts.has(domain) && !own.includes(domain))
        .map((domain) => `${file}: ${domain}`);
    });
  expect(wrong).toEqual([]);
});

test("every key is used by the code", () => {
  expect([...logicalKeys("fr")].filter((key) => !isUsed(key)).sort()).toEqual([]);
});
