import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { escapeFilters } from "@/backend/filters";
import { readList } from "@/backend/readList";
import { asBoardArgs, asCrudFilters } from "@/features/leads/filters/asked";
import { CONSENT_FILTERS, type LeadFilters, NOBODY, withConsents } from "@/features/leads/filters/leadFilters";
import { addDays } from "@/lib/dates";
import { searchedText } from "@/lib/searchedText";
import { NO_PRODUCT, PRODUCT_FILTERS } from "@/ui/kinds";
import { startBackend, untyped } from "../../support/backend.ts";
import { newFollowUp, newLabel, newLead } from "../../support/factories.ts";
import { id } from "../../support/ids.ts";
import { jsonOf } from "../../support/refusals.ts";

const backend = startBackend();
const none: string[] = [];
const products = ["plot", "apartment", "house"] as const;
const stages = ["new", "contacted", "qualified", "won", "lost"];
const agents = ["adil", "aicha"].map((name) => id(`staff.${name}`));
const stops = ["agadir", "casablanca", "paris"].map((name) => id(`stop.${name}`));
const cities = ["agadir", "casablanca"].map((name) => id(`city.${name}`));
const edition = id("edition.2026");

/** Everything a filter may ask about, read past every policy and index. */
interface Row {
  id: string;
  agency_id: string;
  agency_region_id: string;
  assignee_id: string | null;
  stage_id: string;
  stage_kind: string;
  search_text: string;
  product: string | null;
  budget_mad: number | null;
  caravan_kind: string | null;
  edition_id: string | null;
  source_stop_id: string | null;
  wished_city_id: string | null;
  stop_day: string;
  furthest: number;
  first_contact_at: string | null;
  overdue: boolean;
  adrift: boolean;
  cooling: boolean;
  channels: string[];
  label_ids: string[];
}

let rows: Row[] = [];
const labels: string[] = [];
/** Where each stage stands in the pipeline. */
const places = new Map<string, number>();

/** One of many different leads, by a fixed rule. */
async function lead(n: number): Promise<string> {
  const made = await newLead(backend.sql, {
    stage: stages[n % stages.length] ?? "new",
    stop: ["agadir", "casablanca", "paris"][n % 3] ?? "",
    ...(n % 4 > 1 && { assignee: n % 4 === 2 ? "adil" : "aicha" }),
  });
  await backend.sql(
    `update public.leads set product = $2, budget_mad = $3, wished_city_id = $4,
       created_at = private.now() - make_interval(hours => $5),
       first_contact_at = case when $6 then private.now() - make_interval(hours => $5 - 1) end where id = $1`,
    [
      made,
      products[n % 5] ?? null,
      n % 7 === 0 ? null : 100_000 * (1 + (n % 6)),
      cities[n % 3] ?? null,
      n * 5,
      n % 8 > 2,
    ],
  );
  return made;
}

/** The channels they agreed to, some withdrawn, and what is planned. */
async function agreements(made: string, n: number): Promise<void> {
  await backend.sql(
    `insert into public.consents (prospect_id, channel, wording, captured_by, withdrawn_at)
     select l.prospect_id, c::public.consent_channel, 'Oui', l.created_by, case when $3 then private.now() end
     from public.leads l cross join unnest($2::text[]) c where l.id = $1`,
    [made, ["phone", "messaging", "email"].filter((_, place) => (n >> place) % 2 === 0), n % 9 === 0],
  );
  if (n % 3 === 0 && n % 5 < 3)
    await newFollowUp(backend.sql, made, { due: n % 2 ? "2026-09-30T09:00:00Z" : "2026-10-09T09:00:00Z" });
}

beforeAll(async () => {
  for (const name of ["Un", "Deux"]) labels.push(await newLabel(backend.sql, name));
  for (let n = 0; n < 40; n += 1) await agreements(await lead(n), n);
  await backend.sql("update public.leads l set label_ids = $1::uuid[] where l.product = 'plot'", [labels]);
  await backend.sql("update public.leads l set label_ids = ($1::uuid[])[1:1] where l.product = 'house'", [labels]);
  for (const { id: stage, position } of await backend.sql<{ id: string; position: number }>(
    "select id, position from public.stages",
  )) {
    places.set(stage, position);
  }
  rows = (
    await backend.sql<Row>(
      `select r.*, array(select distinct c.channel::text from public.consents c
       where c.prospect_id = r.prospect_id and c.withdrawn_at is null) as channels, a.region_id as agency_region_id,
       (r.created_at at time zone s.time_zone)::date::text as stop_day, p.position as furthest
     from public.lead_rows r
     join public.leads l on l.id = r.id
     join public.agencies a on a.id = r.agency_id
     join public.stops s on s.id = r.source_stop_id
     join public.stages p on p.id = l.reached_stage_id`,
    )
  ).map((row) => ({ ...row, budget_mad: row.budget_mad === null ? null : Number(row.budget_mad) }));
});

const day = fc.integer({ min: -10, max: 1 }).map((days) => addDays("2026-10-02", days));
/** Mostly what filters nothing. */
const seldom = <Value>(nothing: Value, value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(nothing) }, { weight: 1, arbitrary: value });
const someOf = <Value>(values: readonly Value[]) => seldom<Value[]>([], fc.subarray([...values], { minLength: 1 }));
const amount = fc.integer({ min: 1, max: 7 }).map((some) => some * 100_000);

const filters = fc.record<LeadFilters>({
  q: fc.constantFrom("", "", "", "pros", "Käri", "0661 23", "%", "_", "zineb", '"', "a,b)"),
  stages: fc.oneof(fc.constant(none), fc.uniqueArray(fc.constantFrom(...stages), { minLength: 1, maxLength: 3 })),
  open: fc.boolean(),
  agents: fc.oneof(fc.constant(none), fc.uniqueArray(fc.constantFrom(NOBODY, ...agents), { minLength: 1 })),
  next: fc.option(fc.constantFrom("overdue", "adrift", "cooling"), { nil: null, freq: 1 }),
  products: someOf(PRODUCT_FILTERS),
  caravans: someOf(["open", "limited_income", "abroad"]),
  ofEdition: fc.boolean(),
  regions: someOf(["region.casablanca", "region.souss"].map((name) => id(name))),
  agencies: someOf([id("agency.casablanca"), id("agency.mohammedia")]),
  stops: someOf(stops),
  reached: seldom<string | null>(null, fc.constantFrom("new", "contacted", "qualified", "won")),
  answered: seldom<boolean | null>(null, fc.boolean()),
  city: fc.option(fc.constantFrom(...cities), { nil: null, freq: 1 }),
  budgetFrom: fc.option(amount, { nil: null, freq: 1 }),
  budgetTo: fc.option(amount, { nil: null, freq: 1 }),
  consents: fc.uniqueArray(fc.constantFrom(...CONSENT_FILTERS), { maxLength: 1 }).map(withConsents),
  labels: fc.oneof(
    fc.constant(none),
    fc.subarray([0, 1]).map((places) => places.flatMap((place) => labels[place] ?? [])),
  ),
  createdFrom: fc.option(day, { nil: null, freq: 1 }),
  createdTo: fc.option(day, { nil: null, freq: 1 }),
});

const within = (value: number | string | null, from: number | string | null, to: number | string | null) =>
  (from === null || (value !== null && value >= from)) && (to === null || (value !== null && value <= to));

/** What the filters mean, said a second time and plainly. */
function matches(row: Row, some: LeadFilters): boolean {
  const same = (value: string | null, asked: string | null) => asked === null || value === asked;
  const among = (value: string | null, asked: readonly string[]) =>
    asked.length === 0 || (value !== null && asked.includes(value));
  return [
    row.search_text.includes(some.q ? searchedText(some.q) : ""),
    some.stages.length === 0 || some.stages.includes(row.stage_id),
    !some.open || row.stage_kind === "open",
    some.agents.length === 0 || some.agents.includes(row.assignee_id ?? NOBODY),
    some.next === null || row[some.next],
    among(row.product ?? NO_PRODUCT, some.products),
    among(row.caravan_kind, some.caravans),
    same(row.edition_id, some.ofEdition ? edition : null),
    among(row.agency_region_id, some.regions),
    among(row.agency_id, some.agencies),
    among(row.source_stop_id, some.stops),
    some.reached === null || row.furthest >= (places.get(some.reached) ?? 0),
    some.answered === null || some.answered === (row.first_contact_at !== null),
    same(row.wished_city_id, some.city),
    within(row.budget_mad, some.budgetFrom, some.budgetTo),
    within(row.stop_day, some.createdFrom, some.createdTo),
    some.labels.every((label) => row.label_ids.includes(label)),
    some.consents.every((one) => row.channels.includes(one.replace("no_", "")) !== one.startsWith("no_")),
  ].every(Boolean);
}

interface Column {
  stage_id: string;
  total: number;
}

test.each([
  ["adil", ["casablanca"]],
  ["rachid", ["casablanca", "mohammedia", "settat"]],
] as const)("whatever is filtered, list and board show %s just what matches", async (person, names) => {
  const client = await backend.as(person);
  const readable = names.map((name) => id(`agency.${name}`));
  let found = 0;
  await fc.assert(
    fc.asyncProperty(filters, async (some) => {
      const expected = rows.filter((row) => readable.includes(row.agency_id) && matches(row, some));
      found += expected.length;
      const list = await readList<Row>(untyped(client), {
        resource: "lead_rows",
        select: "id",
        filters: escapeFilters(asCrudFilters(some, edition)) ?? [],
        pagination: { currentPage: 1, pageSize: 200 },
      });
      expect(list.data.map((row) => row.id).sort()).toEqual(expected.map((row) => row.id).sort());
      expect(list.total).toBe(expected.length);
      // the board shows fewer columns instead of being asked for stages
      const rest = { ...some, stages: [], open: false };
      const columns = jsonOf<Column[]>(await client.rpc("lead_board", asBoardArgs(rest, edition)));
      const matching = rows.filter((row) => readable.includes(row.agency_id) && matches(row, rest));
      expect(Object.fromEntries(columns.map(({ stage_id, total }) => [stage_id, total]))).toEqual(
        Object.fromEntries(
          columns.map(({ stage_id }) => [stage_id, matching.filter((row) => row.stage_id === stage_id).length]),
        ),
      );
    }),
    { numRuns: 60 },
  );
  // not everything was filtered away
  expect(found).toBeGreaterThan(60);
});
