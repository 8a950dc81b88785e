import { describe, expect, it } from "vitest";
import { asSorters, parseSort, SORT_FIELDS, sortText } from "./listUrl";

describe("the order in the URL", () => {
  it("comes back as it was written", () => {
    for (const field of SORT_FIELDS) {
      for (const order of ["asc", "desc"] as const) {
        expect(parseSort(sortText({ field, order }))).toEqual({ field, order });
      }
    }
  });

  it.each([null, "", "password", "-"])("is the usual one for %s", (text) => {
    expect(parseSort(text)).toEqual({ field: "next_follow_up_due_at", order: "asc" });
  });

  it("sorts names of places in the reader's language, with an order among equals", () => {
    const sort = { field: "agency_name", order: "desc" } as const;
    expect(asSorters(sort, "ar")[0]).toEqual({ field: "agency_name_ar", order: "desc" });
    expect(asSorters(sort, "en")).toEqual([
      { field: "agency_name_fr", order: "desc" },
      { field: "id", order: "asc" },
    ]);
  });
});
