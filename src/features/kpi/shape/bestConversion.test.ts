import { expect, it } from "vitest";
import { stopOf } from "../testing/figures";
import { bestConversion } from "./bestConversion";

const row = (stop_id: string, leads: number, won_leads: number) => ({
  ...stopOf({ stop_id, leads, won_leads }),
  planned: false,
  target: null,
});

it("is the stop of whose leads the largest part is won, of those with leads enough", () => {
  expect(bestConversion([row("a", 100, 5), row("b", 40, 4), row("few", 2, 2)])?.stop_id).toBe("b");
});

it("is none where nothing is won yet", () => {
  expect(bestConversion([row("a", 100, 0), row("few", 2, 2)])).toBeUndefined();
});
