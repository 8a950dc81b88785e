import type { Atom } from "./attacker.ts";
import { endingOf } from "./ending.ts";
import { newLead } from "./factories.ts";
import type { Sql } from "./sql.ts";

/** Leads alike: where and when they were born, who works them, what they are for. */
export interface Group {
  stop?: string;
  day?: string;
  agency?: string;
  product?: string | null;
  leads: number;
}

/** Nobody's leads but those of the groups, each an atom; groups alike are one. */
export async function bear(sql: Sql, groups: Group[]): Promise<Atom[]> {
  await sql("delete from public.leads");
  const atoms = new Map<string, Atom>();
  for (const { leads: count, ...traits } of groups) {
    const { stop = "casablanca", day = "2026-09-15", agency = "casablanca", product = "plot" } = traits;
    const key = JSON.stringify([stop, day, agency, product]);
    const atom = atoms.get(key) ?? { stop, day, agency, product, leads: [] };
    atoms.set(key, atom);
    for (let lead = 0; lead < count; lead++) {
      const one = await newLead(sql, { stop, agency });
      await sql("update public.leads set created_at = $2, product = $3 where id = $1", [
        one,
        `${day}T10:00:00Z`,
        product,
      ]);
      atom.leads.push(one);
    }
  }
  return [...atoms.values()];
}

/** The statement that has a lead won, at a moment. */
export function won(lead: string, moment = "2026-10-01T10:00:00Z"): string {
  const { closed_at, sold_product, sold_price_mad } = endingOf("won", moment);
  return `update public.leads set stage_id = 'won', closed_at = '${closed_at}', sold_product = '${sold_product}',
    sold_price_mad = ${sold_price_mad} where id = '${lead}'`;
}
