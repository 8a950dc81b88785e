import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchedText } from "@/lib/searchedText";
import { asBoardArgs, asCrudFilters } from "./asked";
import { isUnfiltered, type LeadFilters, NO_FILTERS, NOBODY, parseFilters, writeFilters } from "./leadFilters";

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const filters: fc.Arbitrary<LeadFilters> = fc.record({
  q: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  stages: fc.uniqueArray(fc.constantFrom("new", "contacted", "site_visit", "lost")),
  open: fc.boolean(),
  agent: maybe(fc.oneof(fc.uuid(), fc.constant(NOBODY))),
  next: maybe(fc.constantFrom("overdue", "adrift", "cooling")),
  product: maybe(fc.constantFrom("plot", "apartment", "house")),
  caravan: maybe(fc.constantFrom("open", "limited_income", "abroad")),
  ofEdition: fc.boolean(),
  agency: maybe(fc.uuid()),
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
    const url = new URLSearchParams("agent=x&agency=1&next=later&product=castle&caravan=&source=2026&stage=NEW,<b>");
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

  it("is nothing without filters", () => {
    expect(asCrudFilters(NO_FILTERS, "e3")).toEqual([]);
    expect(asBoardArgs(NO_FILTERS, "e3")).toEqual({});
  });

  it("is the same for table and board", () => {
    const some: LeadFilters = {
      ...NO_FILTERS,
      q: "50%",
      agent,
      next: "adrift",
      product: "plot",
      caravan: "abroad",
      ofEdition: true,
      agency: agent,
    };
    expect(asCrudFilters(some, "e3")).toEqual([
      { field: "search_text", operator: "contains", value: "50%" },
      { field: "assignee_id", operator: "eq", value: agent },
      { field: "adrift", operator: "eq", value: true },
      { field: "product", operator: "eq", value: "plot" },
      { field: "caravan_kind", operator: "eq", value: "abroad" },
      { field: "edition_id", operator: "eq", value: "e3" },
      { field: "agency_id", operator: "eq", value: agent },
    ]);
    expect(asBoardArgs(some, "e3")).toEqual({
      p_search: "50%",
      p_assignee_id: agent,
      p_adrift: true,
      p_product: "plot",
      p_caravan_kind: "abroad",
      p_edition_id: "e3",
      p_agency_id: agent,
    });
  });

  it("knows leads still worked by the kind of their stage, whatever the stages are called", () => {
    const some: LeadFilters = { ...NO_FILTERS, open: true };
    expect(asCrudFilters(some, undefined)).toEqual([{ field: "stage_kind", operator: "eq", value: "open" }]);
    expect(isUnfiltered(some)).toBe(false);
  });

  it("knows leads that nobody owns", () => {
    const some: LeadFilters = { ...NO_FILTERS, agent: NOBODY, next: "overdue" };
    expect(asCrudFilters(some, undefined)).toContainEqual({ field: "assignee_id", operator: "null", value: true });
    expect(asBoardArgs(some, undefined)).toEqual({ p_unassigned: true, p_overdue: true });
  });
});
