import type { Sql } from "../sql.ts";
import { seedAccounts } from "./accounts.ts";
import { seedPlaces } from "./places.ts";
import { seedProspects } from "./prospects.ts";
import { seedTargets } from "./targets.ts";
import { seedTour } from "./tour.ts";
import { seedWork } from "./work.ts";

/** Fills an empty database with the people of the tests and what they work on. */
export async function seedCast(sql: Sql): Promise<void> {
  await seedPlaces(sql);
  await seedAccounts(sql);
  await seedTour(sql);
  await seedTargets(sql);
  await seedProspects(sql);
  await seedWork(sql);
}
