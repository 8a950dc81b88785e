import { describe, expect, test } from "vitest";
import { asConditions, asSorters, type Filters, parseSort, sortText } from "./filters";

const none: Filters = { q: "", city: "", language: "", consent: "", email: "" };

describe("the list of persons", () => {
  test("is narrowed by what the URL says, and by nothing it does not know", () => {
    expect(asConditions(none)).toEqual([]);
    expect(asConditions({ q: "x", city: "x", language: "de", consent: "fax", email: "maybe" })).toEqual([
      { field: "search_text", operator: "contains", value: "x" },
    ]);
    expect(asConditions({ ...none, language: "ar", consent: "phone", email: "without" })).toEqual([
      { field: "language", operator: "eq", value: "ar" },
      { field: "phone_consent", operator: "eq", value: true },
      { field: "email", operator: "null", value: null },
    ]);
    expect(asConditions({ ...none, consent: "none" })).toHaveLength(3);
  });

  test("finds a number as it is dialled at home", () => {
    expect(asConditions({ ...none, q: "06 61 23" })).toEqual([
      { field: "search_text", operator: "contains", value: "66123" },
    ]);
  });

  test("is sorted as the URL says, the last registered first unless it does", () => {
    expect(parseSort("")).toEqual({ column: "registered", order: "desc" });
    expect(parseSort("constructor")).toEqual(parseSort(""));
    for (const text of ["name", "-leads", "city"]) expect(sortText(parseSort(text))).toBe(text);
    expect(sortText(parseSort("-registered"))).toBe("");
    expect(asSorters(parseSort("-city"), "ar")).toEqual([
      { field: "city_name_ar", order: "desc" },
      { field: "id", order: "asc" },
    ]);
  });
});
