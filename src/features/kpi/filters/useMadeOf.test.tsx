import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { StaffRole } from "@/backend/profile";
import { AGENCY, REGION, renderWithData } from "../../../../tests/support/renderWithData";
import type { Headline } from "../components/headlineText";
import { DrillFrom } from "./DrillFrom";
import { type FigureFilters, NO_FILTERS } from "./filters";
import { useMadeOf } from "./useMadeOf";

const SOME = {
  totals: { visits: 3, visitors: 9, identified_visitors: 4, leads: 6, won_leads: 2, withheld_leads: 0 },
  first_response: { answered: 5, median_minutes: 20, p90_minutes: null },
};
const NOTHING = {
  totals: { visits: 0, visitors: 0, identified_visitors: 0, leads: 0, won_leads: 0, withheld_leads: 0 },
  first_response: { answered: 0, median_minutes: null, p90_minutes: null },
};

type Of = Headline | "reached";

function Href({ filters, of, figures }: { filters: FigureFilters; of: Of; figures: typeof SOME | typeof NOTHING }) {
  const madeOf = useMadeOf(filters);
  const href = of === "reached" ? madeOf.reached("offer") : madeOf.headline(of, figures);
  return <output>{href ?? "nowhere"}</output>;
}

function hrefOf(
  role: StaffRole,
  of: Of,
  filters: Partial<FigureFilters> = {},
  figures: typeof SOME | typeof NOTHING = SOME,
) {
  const all = { ...NO_FILTERS, ...filters };
  renderWithData(
    <DrillFrom filters={all}>
      <Href filters={all} of={of} figures={figures} />
    </DrillFrom>,
    { role, path: "/figures?edition=e26" },
  );
  return screen.getByRole("status").textContent;
}

describe("what a number is made of, for who may see persons", () => {
  it("are leads, narrowed alike", () => {
    expect(
      hrefOf("agency_manager", "leads", { kinds: ["open", "abroad"], products: ["plot"], from: "2026-10-01" }),
    ).toBe("/leads?edition=e26&source=edition&caravan=open%2Cabroad&product=plot&created_from=2026-10-01");
  });

  it.each<[Of, string]>([
    ["won", "stage=won&view=table"],
    ["conversion", "view=board"],
    ["response", "answered=yes&view=table&sort=-response_minutes"],
    ["reached", "reached=offer&view=board"],
  ])("of %s are those of them it counts", (of, narrowed) => {
    expect(hrefOf("agency_manager", of, { stops: ["s1"] })).toBe(
      `/leads?edition=e26&source=edition&stop=s1&${narrowed}`,
    );
  });

  it("are those of a region", () => {
    expect(hrefOf("admin", "leads", { regions: [REGION] })).toBe(`/leads?edition=e26&source=edition&region=${REGION}`);
  });

  it.each<Of>(["visitors", "identified"])("of %s are the stops they came to", (of) => {
    expect(hrefOf("admin", of, { kinds: ["open"] })).toBe("/figures/stops?edition=e26&kinds=open");
  });
});

describe("what a number is made of, for the directoire", () => {
  it.each<[Of, Partial<FigureFilters>, string]>([
    ["visitors", {}, "/figures/stops?edition=e26"],
    ["leads", {}, "/figures/agencies?edition=e26&sort=-leads"],
    ["response", {}, "/figures/agencies?edition=e26&sort=-median_minutes"],
    ["won", { agencies: [AGENCY] }, `/figures/agencies?edition=e26&agencies=${AGENCY}&sort=-won_leads`],
    ["reached", { from: "2026-10-01" }, "/figures/stops?edition=e26&from=2026-10-01&sort=-leads"],
    // neither is told of stops or agencies
    ["response", { stops: ["s1"] }, "nowhere"],
    ["leads", { products: ["plot"] }, "nowhere"],
  ])("%s of %o lead to figures alone", (of, filters, href) => {
    expect(hrefOf("directoire", of, filters)).toBe(href);
  });
});

it.each<[StaffRole, Of]>([
  ["admin", "visitors"],
  ["admin", "leads"],
  ["agency_manager", "won"],
  ["regional_manager", "response"],
  ["directoire", "conversion"],
])("nothing is made of nothing: for %s, %s lead nowhere", (role, of) => {
  expect(hrefOf(role, of, {}, NOTHING)).toBe("nowhere");
});
