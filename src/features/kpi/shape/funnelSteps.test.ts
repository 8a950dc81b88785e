import { expect, test } from "vitest";
import { figuresOf } from "../testing/figures.ts";
import { funnelSteps } from "./funnelSteps.ts";

test("each step is compared with the one before it", () => {
  const stage = { kind: "open" as const, name_fr: "", name_ar: "", name_en: "", color: "#3D5A98" };
  const figures = figuresOf({
    totals: { visits: 40, visitors: 120, identified_visitors: 30, leads: 20, won_leads: 3, withheld_leads: 0 },
    funnel: [
      { ...stage, stage_id: "new", leads: 20 },
      { ...stage, stage_id: "won", kind: "won", leads: 3 },
    ],
  });
  expect(funnelSteps(figures).map(({ key, count, before }) => [key, count, before])).toEqual([
    ["visitors", 120, undefined],
    ["identified", 30, 120],
    ["leads", 20, 30],
    ["stage", 3, 20],
  ]);
});
