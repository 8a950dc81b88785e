import { expect, test } from "vitest";
import { withParams } from "./searchParams.ts";

test("values are changed, added and taken away; the rest stays, and what was given is left as it was", () => {
  const search = new URLSearchParams("q=Salé&page=3&edition=2025");
  const next = withParams(search, { q: "Fès", page: null, agency: "", region: undefined, sort: "-name" });
  expect(Object.fromEntries(next)).toEqual({ q: "Fès", edition: "2025", sort: "-name" });
  expect(search.get("page")).toBe("3");
});
