import type { Database } from "@/backend/database.types";

/** A list an admin puts in order, adds to and takes from; the name of its table. */
export type SettingList = Database["public"]["Enums"]["setting_list"];

/** The pages of the settings, each at `/settings/<section>`. */
export const SECTIONS = ["stages", "reasons", "follow-ups", "templates", "calendar"] as const;

export type Section = (typeof SECTIONS)[number];

/** What an admin types of a setting; beyond its names each list has its own. */
export interface SettingColumns {
  name_fr: string;
  name_ar: string;
  name_en: string;
  color?: string;
  cooling_days?: number | null;
  icon?: string;
  is_contact?: boolean;
  body_fr?: string;
  body_ar?: string;
  body_en?: string;
}

/** A setting as the lists show it. */
export interface SettingRow extends SettingColumns {
  id: string;
  active: boolean;
  version: number;
  /** Of a stage alone. */
  kind?: Database["public"]["Enums"]["stage_kind"];
}

const NAMES = ["name_fr", "name_ar", "name_en"] as const;

/** What is typed of a setting, list by list. */
const COLUMNS: Record<SettingList, readonly (keyof SettingColumns)[]> = {
  stages: [...NAMES, "color", "cooling_days"],
  lost_reasons: NAMES,
  follow_up_kinds: [...NAMES, "icon"],
  follow_up_outcomes: [...NAMES, "is_contact"],
  no_next_reasons: NAMES,
  message_templates: [...NAMES, "body_fr", "body_ar", "body_en"],
};

/** What a new setting begins with. */
export const BLANK: SettingColumns = {
  name_fr: "",
  name_ar: "",
  name_en: "",
  color: "#3D7EA6",
  cooling_days: 7,
  icon: "calendar",
  is_contact: false,
  body_fr: "",
  body_ar: "",
  body_en: "",
};

/** The part of a setting that its list lets an admin type. */
export function columnsOf(list: SettingList, values: SettingColumns): SettingColumns {
  return Object.fromEntries(
    COLUMNS[list].map((column) => [column, values[column] ?? null]),
  ) as unknown as SettingColumns;
}

/** The stage leads begin in keeps its place, and so do those they end in. */
export function keepsItsPlace({ id, kind }: SettingRow): boolean {
  return id === "new" || (kind !== undefined && kind !== "open");
}
