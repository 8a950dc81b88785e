import { partFiles } from "./i18n/partFiles.ts";

/** What the bundler tells of the modules it has found. */
interface Graph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null;
}

const OWN = /\/src\/(?!locales\/)/;
const TEXTS = /\/src\/locales\/(\w+)\/([\w-]+)\.json$/;

/** The texts of a part of the product in one file a language, not a file a domain. */
function textsOf(id: string): string | null {
  const [, language, domain = ""] = TEXTS.exec(id) ?? [];
  const parts = Object.entries(partFiles).filter(([, domains]) => (domains as readonly string[]).includes(domain));
  // what two parts share stays by itself
  return parts.length === 1 ? `${language}.${parts[0]?.[0]}` : null;
}

const reaches = new Map<string, Set<string>>();

/** All of ours that has to run before a module can. */
function reachOf(start: string, graph: Graph): Set<string> {
  const known = reaches.get(start);
  if (known) {
    return known;
  }
  const reach = new Set<string>();
  const visit = (id: string) => {
    if (!reach.has(id)) {
      reach.add(id);
      graph
        .getModuleInfo(id)
        ?.importedIds.filter((one) => OWN.test(one))
        .forEach(visit);
    }
  };
  visit(start);
  reaches.set(start, reach);
  return reach;
}

/** What is there before any page is. */
const FIRST = [
  "main.tsx",
  "app/Workspace.tsx",
  "app/auth/LoginPage.tsx",
  "app/auth/ForgotPasswordPage.tsx",
  "app/auth/UpdatePasswordPage.tsx",
];

/**
 * The pages of figures are made of many small modules that they share. Each built file costs the browser half a millisecond
 * before anything of it runs, so they come in three: what asks ahead, what is of figures alone, and what other pages share.
 * Each holds all that it reaches, but for what is there before any page is, so none needs one that needs it.
 */
function figuresOf(id: string, graph: Graph): string | null {
  const [root = "", path = ""] = id.split(/(?<=\/src\/)/);
  const isReached = (by: string) => reachOf(`${root}${by}`, graph).has(id);
  if (FIRST.some(isReached) || !isReached("features/kpi/pages/FiguresPage.tsx")) {
    return null;
  }
  if (isReached("features/kpi/ahead.ts")) {
    return "figures-ahead";
  }
  return path.startsWith("features/") ? "figures" : "figures-parts";
}

/** Which modules are built into one file, where that is not for the bundler to find. */
export const chunkGroups = [
  { name: textsOf, debugName: "texts", test: TEXTS },
  { name: figuresOf, debugName: "figures", test: OWN, minShareCount: 2, includeDependenciesRecursively: false },
];
