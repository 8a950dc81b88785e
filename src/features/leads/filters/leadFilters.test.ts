import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/dates";
import { searchedText } from "@/lib/searchedText";
import { CARAVAN_KINDS, NO_PRODUCT, PRODUCT_FILTERS } from "@/ui/kinds";
import { asBoardArgs, asCrudFilters } from "./asked";
import { isUnfiltered, parseFilters, writeFilters } from "./filterUrl";
import { CONSENT_FILTERS, type LeadFilters, NO_FILTERS, NOBODY, turned, upsideDown, withConsents } from "./leadFilters";

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays("2022-01-01", days));

const filters: fc.Arbitrary<LeadFilters> = fc.record({
  q: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  stages: fc.uniqueArray(fc.constantFrom("new", "contacted", "site_visit", "lost")),
  open: fc.boolean(),
  agents: fc.uniqueArray(fc.oneof(fc.uuid(), fc.constant(NOBODY)), { maxLength: 4 }),
  next: maybe(fc.constantFrom("overdue", "adrift", "cooling")),
  products: fc.shuffledSubarray([...PRODUCT_FILTERS]),
  caravans: fc.shuffledSubarray([...CARAVAN_KINDS]),
  ofEdition: fc.boolean(),
  regions: fc.uniqueArray(fc.uuid(), { maxLength: 2 }),
  agencies: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
  stops: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
  reached: maybe(fc.constantFrom("contacted", "site_visit")),
  answered: maybe(fc.boolean()),
  city: maybe(fc.uuid()),
  budgetFrom: maybe(fc.integer({ min: 1, max: 1_000_000_000 })),
  budgetTo: maybe(fc.integer({ min: 1, max: 1_000_000_000 })),
  consents: fc.uniqueArray(fc.constantFrom(...CONSENT_FILTERS)).map(withConsents),
  labels: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
  createdFrom: maybe(day),
  createdTo: maybe(day),
});

describe("filters in the URL", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(filters, (some) => {
        const url = writeFilters(new URLSearchParams(), some).toString();
        expect(parseFilters(new URLSearchParams(url))).toEqual(some);
      }),
    );
  });

  it("leave the rest of the URL alone, but not the page, which counted other leads", () => {
    const url = writeFilters(new URLSearchParams("view=table&edition=2026&sort=-budget_mad&page=7"), {
      ...NO_FILTERS,
      next: "overdue",
    });
    expect(Object.fromEntries(url)).toEqual({ view: "table", edition: "2026", sort: "-budget_mad", next: "overdue" });
  });

  it("filter nothing when the URL says what they do not know", () => {
    const url = new URLSearchParams(
      "agent=x,y&agency=1&next=later&product=castle&caravan=&source=2026&stage=NEW,<b>&stop=1&region=north&reached=X&answered=maybe&city=Casa" +
        "&budget_from=-5&budget_to=1e9&consent=fax&created_from=2026-02-30&created_to=tomorrow",
    );
    expect(parseFilters(url)).toEqual(NO_FILTERS);
    expect(isUnfiltered(parseFilters(url))).toBe(true);
  });
});

describe("what is looked for", () => {
  it.each([
    ["Aït Lahcen", "ait lahcen"],
    ["  إبراهيم ", "ابراهيم"],
    ["0661 23 45", "6612345"],
    ["+212 661-23", "21266123"],
    ["00212661", "212661"],
    ["٠٦٦١", "661"],
    ["12", "12"],
    ["a@b.ma", "a@b.ma"],
  ])("%s is looked for as %s", (typed, asked) => {
    expect(searchedText(typed)).toBe(asked);
  });
});

describe("what the server is asked", () => {
  const agent = "5d2f8a54-4a3c-4a63-9d3f-0a1a2b3c4d5e";
  const other = "6d2f8a54-4a3c-4a63-9d3f-0a1a2b3c4d5e";

  it("is nothing without filters", () => {
    expect(asCrudFilters(NO_FILTERS, "e3")).toEqual([]);
    expect(asBoardArgs(NO_FILTERS, "e3")).toEqual({});
  });

  it("is the same for table and board", () => {
    const some: LeadFilters = {
      ...NO_FILTERS,
      q: "50%",
      agents: [agent],
      next: "adrift",
      products: ["plot"],
      caravans: ["abroad", "open"],
      ofEdition: true,
      regions: [agent],
      agencies: [agent],
      stops: [agent, other],
      reached: "contacted",
      answered: true,
      city: agent,
      budgetFrom: 300_000,
      budgetTo: 500_000,
      consents: ["phone", "no_email"],
      createdFrom: "2026-09-01",
      createdTo: "2026-09-30",
    };
    expect(asCrudFilters(some, "e3")).toEqual([
      { field: "search_text", operator: "contains", value: "50%" },
      { field: "assignee_id", operator: "eq", value: agent },
      { field: "adrift", operator: "eq", value: true },
      { field: "sought", operator: "eq", value: "plot" },
      { field: "caravan_kind", operator: "in", value: ["abroad", "open"] },
      { field: "edition_id", operator: "eq", value: "e3" },
      { field: "region_id", operator: "eq", value: agent },
      { field: "agency_id", operator: "eq", value: agent },
      { field: "source_stop_id", operator: "in", value: [agent, other] },
      { field: "reached_stage_ids", operator: "ina", value: ["contacted"] },
      { field: "first_contact_at", operator: "nnull", value: null },
      { field: "wished_city_id", operator: "eq", value: agent },
      { field: "budget_mad", operator: "gte", value: 300_000 },
      { field: "budget_mad", operator: "lte", value: 500_000 },
      { field: "cohort_day", operator: "gte", value: "2026-09-01" },
      { field: "cohort_day", operator: "lte", value: "2026-09-30" },
      { field: "phone_consent", operator: "eq", value: true },
      { field: "email_consent", operator: "eq", value: false },
    ]);
    expect(asBoardArgs(some, "e3")).toEqual({
      p_search: "50%",
      p_assignee_ids: [agent],
      p_adrift: true,
      p_products: ["plot"],
      p_caravan_kinds: ["abroad", "open"],
      p_edition_id: "e3",
      p_region_ids: [agent],
      p_agency_ids: [agent],
      p_stop_ids: [agent, other],
      p_reached_stage_id: "contacted",
      p_answered: true,
      p_wished_city_id: agent,
      p_budget_from: 300_000,
      p_budget_to: 500_000,
      p_created_from: "2026-09-01",
      p_created_to: "2026-09-30",
      p_phone_consent: true,
      p_email_consent: false,
    });
  });

  it("knows leads still worked by the kind of their stage, whatever the stages are called", () => {
    const some: LeadFilters = { ...NO_FILTERS, open: true };
    expect(asCrudFilters(some, undefined)).toEqual([{ field: "stage_kind", operator: "eq", value: "open" }]);
    expect(isUnfiltered(some)).toBe(false);
  });

  it("knows leads that nobody owns, alone and beside those of an agent", () => {
    const unowned = { field: "assignee_id", operator: "null", value: null };
    const some: LeadFilters = { ...NO_FILTERS, agents: [NOBODY], next: "overdue" };
    expect(asCrudFilters(some, undefined)).toContainEqual(unowned);
    expect(asBoardArgs(some, undefined)).toEqual({ p_unassigned: true, p_overdue: true });
    const both: LeadFilters = { ...NO_FILTERS, agents: [NOBODY, agent] };
    expect(asCrudFilters(both, undefined)).toEqual([
      { operator: "or", value: [{ field: "assignee_id", operator: "eq", value: agent }, unowned] },
    ]);
    expect(asBoardArgs(both, undefined)).toEqual({ p_unassigned: true, p_assignee_ids: [agent] });
  });

  it("knows leads that do not say what they look for", () => {
    const some: LeadFilters = { ...NO_FILTERS, products: ["plot", NO_PRODUCT] };
    expect(asCrudFilters(some, undefined)).toEqual([{ field: "sought", operator: "in", value: ["plot", "none"] }]);
    expect(asBoardArgs(some, undefined)).toEqual({ p_products: ["plot", "none"] });
  });

  it("knows leads that nobody has reached yet", () => {
    const some: LeadFilters = { ...NO_FILTERS, answered: false };
    expect(asCrudFilters(some, undefined)).toEqual([{ field: "first_contact_at", operator: "null", value: null }]);
    expect(asBoardArgs(some, undefined)).toEqual({ p_answered: false });
  });
});

describe("ranges", () => {
  it("say when they end before they begin, and can be turned round", () => {
    const some: LeadFilters = {
      ...NO_FILTERS,
      budgetFrom: 500,
      budgetTo: 300,
      createdFrom: "2026-10-02",
      createdTo: "2026-10-01",
    };
    expect(upsideDown(some)).toEqual(["budget", "created"]);
    const budget = { ...some, ...turned(some, "budget") };
    expect(upsideDown(budget)).toEqual(["created"]);
    expect(upsideDown({ ...budget, ...turned(budget, "created") })).toEqual([]);
    expect(upsideDown({ ...NO_FILTERS, budgetFrom: 500, createdTo: "2026-10-01" })).toEqual([]);
    expect(upsideDown({ ...NO_FILTERS, budgetFrom: 500, budgetTo: 500 })).toEqual([]);
  });
});

describe("consents", () => {
  it("are never asked for together with their opposite: the last choice holds", () => {
    expect(withConsents(["phone", "email", "no_phone"])).toEqual(["email", "no_phone"]);
    expect(withConsents(["no_phone", "phone"])).toEqual(["phone"]);
  });
});
