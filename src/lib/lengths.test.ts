import { expect, test } from "vitest";
import { preciseLength } from "./lengths.ts";

test.each([
  [0, "0 mins"],
  [42, "42 mins"],
  [130, "2 hrs\u00a010 mins"],
  [180, "3 hrs"],
  [1_500, "1 day\u00a01 hr"],
  [2_885, "2 days"],
])("%i minutes are said as %s", (minutes, said) => {
  expect(preciseLength(minutes, "en")).toBe(said);
});
