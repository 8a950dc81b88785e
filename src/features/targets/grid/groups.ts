import { localizedName } from "@/lib/localized";
import type { TargetRow } from "../targets";

type Agency = Extract<TargetRow, { scope: "agency" }>;

/** Rows that stand under one heading: the tour without any, then each region's agencies. */
export interface RowGroup {
  /** The region; null for the edition, its caravans and stops. */
  region: Agency["region"] | null;
  /** The place of its first row among all. */
  first: number;
  rows: TargetRow[];
}

/** Rows in the order they are read, agencies by region and name in the reader's language. */
export function inOrder(rows: TargetRow[], language: string): TargetRow[] {
  const { compare } = new Intl.Collator(language);
  const agencies = rows.filter((row) => row.scope === "agency");
  const nameOf = (named: { name_fr: string; name_ar: string }) => localizedName(named, language);
  agencies.sort(
    (a, b) =>
      compare(nameOf(a.region), nameOf(b.region)) ||
      a.region.id.localeCompare(b.region.id) ||
      compare(nameOf(a), nameOf(b)),
  );
  return [...rows.filter(({ scope }) => scope !== "agency"), ...agencies];
}

/** The same rows under their headings. */
export function groupsOf(rows: TargetRow[]): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const [first, row] of rows.entries()) {
    const region = row.scope === "agency" ? row.region : null;
    const last = groups.at(-1);
    if (last && last.region?.id === region?.id) {
      last.rows.push(row);
    } else {
      groups.push({ region, first, rows: [row] });
    }
  }
  return groups;
}
