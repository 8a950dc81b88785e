// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = resolve(process.cwd(), "src");
/** Each room and the rooms it may lean on. A file leans freely on its own room. */
const mayImport: Record<string, string[]> = {
  app: ["features", "ui", "backend", "lib", "locales"],
  features: ["ui", "backend", "lib"],
  ui: ["backend", "lib"],
  backend: ["lib"],
  lib: [],
  locales: [],
};

const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !/(\.test\.tsx?$|\/testing\/)/.test(file) && dirname(file) !== ".",
);

/** The room of a file: its top folder, and under features the feature. */
function roomOf(file: string): string {
  const [top = "", feature = ""] = file.split("/");
  return top === "features" ? `features/${feature}` : top;
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith(".") || name.startsWith("@/"))
    .map((name) => (name.startsWith("@/") ? name.slice(2) : relative(root, resolve(root, dirname(file), name))));
}

test("imports go one way: app, then features, then ui and backend, then lib; no feature imports another", () => {
  const against = sources.flatMap((file) => {
    const [top = ""] = file.split("/");
    return importsOf(file)
      .filter((target) => roomOf(target) !== roomOf(file))
      .filter((target) => !mayImport[top]?.includes(target.split("/")[0] ?? ""))
      .map((target) => `${file} -> ${target}`);
  });
  expect(sources.length).toBeGreaterThan(50);
  expect(against).toEqual([]);
});

test("what is shared to look at holds no form that is saved as a whole", () => {
  const shared = sources.filter((file) => file.startsWith("ui/"));
  expect(shared.length).toBeGreaterThan(20);
  expect(shared.filter((file) => importsOf(file).includes("backend/useSeenSave"))).toEqual([]);
});
