import { id } from "../ids.ts";
import { insert, type Sql } from "../sql.ts";

/** What the edition of 2026 is to reach, one of its caravans, and an agency in October; stops say theirs themselves. */
const targets = [
  ["edition", { measure: "visitors", value: 3000 }],
  ["open", { measure: "leads", value: 120, caravan_id: id("caravan.open.2026") }],
  ["casablanca", { measure: "won_leads", value: 9, agency_id: id("agency.casablanca"), month: "2026-10-01" }],
] as const;

export async function seedTargets(sql: Sql): Promise<void> {
  for (const [name, target] of targets)
    await insert(sql, "public.targets", { id: id(`target.${name}`), edition_id: id("edition.2026"), ...target });
}
