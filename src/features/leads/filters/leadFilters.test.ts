import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, momentAt } from "@/lib/dates";
import { searchedText } from "@/lib/searchedText";
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
  product: maybe(fc.constantFrom("plot", "apartment", "house")),
  caravan: maybe(fc.constantFrom("open", "limited_income", "abroad")),
  ofEdition: fc.boolean(),
  agency: maybe(fc.uuid()),
  stop: maybe(fc.uuid()),
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
      "agent=x,y&agency=1&next=later&product=castle&caravan=&source=2026&stage=NEW,<b>&stop=1&city=Casa" +
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
  const [from, before] = [momentAt("2026-09-01", "00:00"), momentAt("2026-10-01", "00:00")].map((at) =>
    at.toISOString(),
  );

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
      product: "plot",
      caravan: "abroad",
      ofEdition: true,
      agency: agent,
      stop: agent,
      city: agent,
      budgetFrom: 300_000,
      budgetTo: 500_000,
      consents: ["phone", "no_email"],
      createdFrom: "2026-09-01",
      createdTo: "2026-09-30",
    };
    expect(asCrudFilters(some, "e3")).toEqual([
      { field: "search_text", operator: "contains", value: "50%" },
      { field: "assignee_id", operator: "in", value: [agent] },
      { field: "adrift", operator: "eq", value: true },
      { field: "product", operator: "eq", value: "plot" },
      { field: "caravan_kind", operator: "eq", value: "abroad" },
      { field: "edition_id", operator: "eq", value: "e3" },
      { field: "agency_id", operator: "eq", value: agent },
      { field: "source_stop_id", operator: "eq", value: agent },
      { field: "wished_city_id", operator: "eq", value: agent },
      { field: "budget_mad", operator: "gte", value: 300_000 },
      { field: "budget_mad", operator: "lte", value: 500_000 },
      { field: "created_at", operator: "gte", value: from },
      { field: "created_at", operator: "lt", value: before },
      { field: "phone_consent", operator: "eq", value: true },
      { field: "email_consent", operator: "eq", value: false },
    ]);
    expect(asBoardArgs(some, "e3")).toEqual({
      p_search: "50%",
      p_assignee_ids: [agent],
      p_adrift: true,
      p_product: "plot",
      p_caravan_kind: "abroad",
      p_edition_id: "e3",
      p_agency_id: agent,
      p_stop_id: agent,
      p_wished_city_id: agent,
      p_budget_from: 300_000,
      p_budget_to: 500_000,
      p_created_from: from,
      p_created_before: before,
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
      { operator: "or", value: [{ field: "assignee_id", operator: "in", value: [agent] }, unowned] },
    ]);
    expect(asBoardArgs(both, undefined)).toEqual({ p_unassigned: true, p_assignee_ids: [agent] });
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
