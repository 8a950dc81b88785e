import { id } from "../ids.ts";
import { insert, type Sql } from "../sql.ts";

const regions = [
  ["casablanca", "CS", "Casablanca-Settat", "الدار البيضاء سطات"],
  ["souss", "SM", "Souss-Massa", "سوس ماسة"],
] as const;

const cities = [
  ["casablanca", "casablanca", "MA", "Casablanca", "الدار البيضاء", "Africa/Casablanca"],
  ["mohammedia", "casablanca", "MA", "Mohammedia", "المحمدية", "Africa/Casablanca"],
  ["settat", "casablanca", "MA", "Settat", "سطات", "Africa/Casablanca"],
  ["agadir", "souss", "MA", "Agadir", "أكادير", "Africa/Casablanca"],
  // No agency serves it.
  ["tiznit", "souss", "MA", "Tiznit", "تيزنيت", "Africa/Casablanca"],
  ["paris", null, "FR", "Paris", "باريس", "Europe/Paris"],
] as const;

const agencies = [
  ["casablanca", "casablanca", true],
  ["mohammedia", "casablanca", true],
  ["settat", "casablanca", false],
  ["agadir", "souss", true],
] as const;

/** Two regions, six cities, four agencies: two open ones in one region, a closed one beside them. */
export async function seedPlaces(sql: Sql): Promise<void> {
  for (const [name, code, name_fr, name_ar] of regions)
    await insert(sql, "public.regions", { id: id(`region.${name}`), code, name_fr, name_ar });
  for (const [name, region, country, name_fr, name_ar, time_zone] of cities)
    await insert(sql, "public.cities", {
      id: id(`city.${name}`),
      region_id: region && id(`region.${region}`),
      country,
      name_fr,
      name_ar,
      time_zone,
      latitude: 33.5,
      longitude: -7.6,
    });
  for (const [name, region, active] of agencies) {
    await insert(sql, "public.agencies", {
      id: id(`agency.${name}`),
      code: name.slice(0, 3).toUpperCase(),
      region_id: id(`region.${region}`),
      city_id: id(`city.${name}`),
      name_fr: `Agence ${name}`,
      name_ar: `وكالة ${name}`,
      active,
    });
    await sql("update public.cities set agency_id = $1 where id = $2", [id(`agency.${name}`), id(`city.${name}`)]);
  }
}
