/** Features whose texts come with their pages, so that who never opens them never loads them; and the files of each. */
export const partFiles = {
  admin: ["admin"],
  agencies: ["agencies", "hours"],
  capture: ["capture"],
  help: ["help"],
  kpi: ["kpi", "briefing", "compare", "definitions", "map", "views", "wall"],
  leads: ["absences", "assignments", "bulk", "lead", "leads", "my-day"],
  prospects: ["prospects"],
  settings: ["settings", "hours"],
  staff: ["staff"],
  targets: ["targets"],
} as const satisfies Record<string, string[]>;

export type Part = keyof typeof partFiles;
