import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { StaffRole } from "@/backend/profile";
import { AGENCY, REGION, renderWithData } from "../../../../tests/support/renderWithData";
import { type FigureFilters, NO_FILTERS } from "./filters";
import { useLeadsHrefs } from "./useLeadsHrefs";

function Href({ filters, of }: { filters: FigureFilters; of: "leads" | "won" }) {
  return <output>{useLeadsHrefs(filters)?.[of] ?? "nowhere"}</output>;
}

function hrefOf(role: StaffRole, filters: Partial<FigureFilters> = {}, of: "leads" | "won" = "leads") {
  renderWithData(<Href filters={{ ...NO_FILTERS, ...filters }} of={of} />, { role, path: "/figures?edition=e26" });
  return screen.getByRole("status").textContent;
}

describe("the leads that a number counts", () => {
  it("are a list narrowed alike", () => {
    expect(hrefOf("agency_manager", { kinds: ["open"], products: ["plot"], from: "2026-10-01" })).toBe(
      "/leads?edition=e26&source=edition&caravan=open&product=plot&created_from=2026-10-01",
    );
  });

  it("are those of the list that are won, where these are counted", () => {
    expect(hrefOf("agency_manager", { stops: ["s1"] }, "won")).toBe(
      "/leads?edition=e26&source=edition&stop=s1&stage=won&view=table",
    );
  });

  it("are all they read for whoever asks for the region they manage", () => {
    expect(hrefOf("regional_manager", { regions: [REGION] })).toBe("/leads?edition=e26&source=edition");
  });

  it.each<[string, StaffRole, Partial<FigureFilters>]>([
    ["another region's", "regional_manager", { regions: ["20000000-0000-4000-8000-000000000002"] }],
    ["a region's, for an admin", "admin", { regions: [REGION] }],
    ["a region's and an agency's", "regional_manager", { regions: [REGION], agencies: [AGENCY] }],
    ["of two types", "admin", { kinds: ["open", "abroad"] }],
    ["of nobody who is known", "admin", { identified: false }],
    ["for the directoire", "directoire", {}],
  ])("are nowhere: %s", (_, role, filters) => {
    expect(hrefOf(role, filters)).toBe("nowhere");
  });
});
