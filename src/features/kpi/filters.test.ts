import { describe, expect, it } from "vitest";
import { isUpsideDown, readFilters, withFilters } from "./filters";
import { edition2026 } from "./testing/figures";

const read = (query: string) => readFilters(new URLSearchParams(query), edition2026);

describe("readFilters", () => {
  it("reads no filter from a bare address", () => {
    expect(read("")).toEqual({ filters: { kinds: [], from: undefined, to: undefined }, ignored: [] });
  });

  it("reads caravan types in their own order, once each, and days", () => {
    expect(read("edition=2026&kinds=abroad,open,open&from=2026-09-04&to=2026-12-06")).toEqual({
      filters: { kinds: ["open", "abroad"], from: "2026-09-04", to: "2026-12-06" },
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
  ])("leaves out what is unknown, ill-formed or outside the edition, and names it: %s", (query, ignored) => {
    expect(read(query)).toEqual({ filters: { kinds: [], from: undefined, to: undefined }, ignored });
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
    const search = withFilters(new URLSearchParams("edition=2026"), { kinds: ["abroad", "open"], from: "2026-09-10" });
    expect(search.toString()).toBe("edition=2026&kinds=open%2Cabroad&from=2026-09-10");
    expect(readFilters(search, edition2026).filters).toEqual({
      kinds: ["open", "abroad"],
      from: "2026-09-10",
      to: undefined,
    });
  });

  it("drops what is emptied and leaves the rest alone", () => {
    const search = new URLSearchParams("edition=2026&kinds=open&from=2026-09-10&to=2026-09-12");
    expect(withFilters(search, { kinds: [], from: undefined }).toString()).toBe("edition=2026&to=2026-09-12");
  });
});
