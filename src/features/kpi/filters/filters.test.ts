import { describe, expect, it } from "vitest";
import { edition2026 } from "../testing/figures";
import { isUpsideDown, NO_FILTERS, readFilters, withFilters } from "./filters";

const read = (query: string, guarded = false) => readFilters(new URLSearchParams(query), edition2026, guarded);

const none = { ...NO_FILTERS, from: undefined, to: undefined, identified: undefined };
const [one, two] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

describe("readFilters", () => {
  it("reads no filter from a bare address", () => {
    expect(read("")).toEqual({ filters: none, ignored: [] });
  });

  it("reads caravan types in their own order, once each, and days", () => {
    expect(read("edition=2026&kinds=abroad,open,open&from=2026-09-04&to=2026-12-06")).toEqual({
      filters: { ...none, kinds: ["open", "abroad"], from: "2026-09-04", to: "2026-12-06" },
      ignored: [],
    });
  });

  it.each([
    ["edition=1999", ["edition"]],
    ["edition=", ["edition"]],
    ["kinds=zeppelin", ["kinds"]],
    ["from=2026-13-40", ["from"]],
    ["from=yesterday&to=2026-02-30", ["from", "to"]],
    ["from=2026-09-03", ["from"]],
    ["to=2026-12-07", ["to"]],
    ["stops=12&agencies=x,y&regions=z", ["stops", "regions", "agencies"]],
    ["products=castle", ["products"]],
    ["identified=perhaps", ["identified"]],
  ])("leaves out what is unknown, ill-formed or outside the edition, and names it: %s", (query, ignored) => {
    expect(read(query)).toEqual({ filters: none, ignored });
  });

  it("keeps the known part of a list", () => {
    expect(read("kinds=zeppelin,open")).toMatchObject({ filters: { kinds: ["open"] }, ignored: ["kinds"] });
  });

  it("keeps dates that are upside down, so that they can be put right", () => {
    const { filters, ignored } = read("from=2026-10-02&to=2026-10-01");
    expect(ignored).toEqual([]);
    expect(isUpsideDown(filters)).toBe(true);
    expect(isUpsideDown(read("from=2026-10-01&to=2026-10-01").filters)).toBe(false);
    expect(isUpsideDown(read("from=2026-10-01").filters)).toBe(false);
  });
});

describe("withFilters", () => {
  it("comes back the same when read again, and keeps the edition", () => {
    const search = withFilters(
      new URLSearchParams("edition=2026"),
      { kinds: ["abroad", "open"], from: "2026-09-10" },
      false,
    );
    expect(search.toString()).toBe("edition=2026&kinds=open%2Cabroad&from=2026-09-10");
    expect(readFilters(search, edition2026, false).filters).toEqual({
      ...none,
      kinds: ["open", "abroad"],
      from: "2026-09-10",
    });
  });

  it("drops what is emptied and leaves the rest alone", () => {
    const search = new URLSearchParams("edition=2026&kinds=open&from=2026-09-10&to=2026-09-12");
    expect(withFilters(search, { kinds: [], from: undefined }, false).toString()).toBe("edition=2026&to=2026-09-12");
  });

  it("writes stops, agencies, products and who was identified, which are read again the same", () => {
    const filters = { ...none, stops: [one, two], agencies: [two], products: ["plot" as const], identified: false };
    expect(readFilters(withFilters(new URLSearchParams(), filters, false), edition2026, false)).toEqual({
      filters,
      ignored: [],
    });
  });
});

describe("for who may not see persons", () => {
  it("only one way of narrowing leads is in force, and the others are named", () => {
    expect(read(`from=2026-09-10&agencies=${one}&products=plot&identified=yes`, true)).toEqual({
      filters: { ...none, from: "2026-09-10", identified: true },
      ignored: ["crossed"],
    });
    expect(read(`agencies=${one}&products=plot`, true).filters).toEqual({ ...none, agencies: [one] });
    expect(read("kinds=open&from=2026-09-10&products=plot").filters.products).toEqual(["plot"]);
  });

  it("choosing another way replaces the one before, choosing the same adds to it", () => {
    const search = new URLSearchParams("kinds=open&from=2026-09-10");
    expect(withFilters(search, { agencies: [one] }, true).toString()).toBe(`agencies=${one}`);
    expect(withFilters(search, { stops: [one] }, true).toString()).toBe(`kinds=open&from=2026-09-10&stops=${one}`);
    expect(withFilters(search, { identified: true }, true).toString()).toBe(
      "kinds=open&from=2026-09-10&identified=yes",
    );
    expect(withFilters(search, { agencies: [] }, true).toString()).toBe(search.toString());
  });
});
