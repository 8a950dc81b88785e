import { expect, test } from "vitest";
import { chunkGroups } from "./chunks";

/** Which module imports which, all of ours but for one library. */
const imports: Record<string, string[]> = {
  "main.tsx": ["ui/language.ts"],
  "app/Workspace.tsx": ["backend/profile.ts"],
  "features/kpi/pages/FiguresPage.tsx": ["features/kpi/frame/Frame.tsx", "features/kpi/api.ts"],
  "features/kpi/pages/WallPage.tsx": ["features/kpi/wall/Wall.tsx", "features/kpi/api.ts"],
  "features/kpi/frame/Frame.tsx": ["ui/PageHeader.tsx", "ui/language.ts", "backend/profile.ts", "antd"],
  "features/kpi/ahead.ts": ["features/kpi/api.ts"],
  "features/kpi/api.ts": ["ui/kinds.ts", "backend/profile.ts"],
};
const idOf = (path: string) => (path === "antd" ? "/app/node_modules/antd/index.js" : `/app/src/${path}`);
const graph = {
  getModuleInfo: (id: string) => ({ importedIds: (imports[id.replace("/app/src/", "")] ?? []).map(idOf) }),
};

function fileOf(path: string): string | null {
  const id = idOf(path);
  const group = chunkGroups.find(({ test }) => test.test(id));
  return group?.name(id, graph) ?? null;
}

test("the pages of figures come in three files: what asks ahead, what is theirs, and what others share", () => {
  expect(fileOf("features/kpi/api.ts")).toBe("figures-ahead");
  expect(fileOf("ui/kinds.ts")).toBe("figures-ahead");
  expect(fileOf("features/kpi/frame/Frame.tsx")).toBe("figures");
  expect(fileOf("ui/PageHeader.tsx")).toBe("figures-parts");
});

test("what is there before any page, what the overview does without, and libraries are left to the bundler", () => {
  expect(fileOf("ui/language.ts")).toBeNull();
  expect(fileOf("backend/profile.ts")).toBeNull();
  expect(fileOf("features/kpi/wall/Wall.tsx")).toBeNull();
  expect(fileOf("antd")).toBeNull();
});

test("the texts of a part of the product are one file a language, but for what two parts share", () => {
  expect(fileOf("locales/ar/briefing.json")).toBe("ar.kpi");
  expect(fileOf("locales/fr/my-day.json")).toBe("fr.leads");
  expect(fileOf("locales/fr/hours.json")).toBeNull();
  expect(fileOf("locales/fr/common.json")).toBeNull();
});
