import { expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import type { Expectation, Table } from "../../support/policies.ts";
import { leads } from "./leads.ts";
import { persons } from "./persons.ts";
import { places } from "./places.ts";
import { settings } from "./settings.ts";
import { targets } from "./targets.ts";
import { figures, tour } from "./tour.ts";
import { audit, checks, views } from "./views.ts";
import { work } from "./work.ts";

const backend = startBackend();

test("every table and view of the API has its expectations", async () => {
  const expected: Record<Table, Expectation> = {
    ...places,
    ...tour,
    ...figures,
    ...targets,
    ...persons,
    ...leads,
    ...work,
    ...settings,
    ...audit,
    ...checks,
    ...views,
  };
  const relations = await backend.sql<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
  );
  expect(relations.map(({ name }) => name)).toEqual(Object.keys(expected).sort());
});
