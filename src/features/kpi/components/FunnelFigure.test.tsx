import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { useTexts } from "../../../../tests/support/texts";
import { figuresOf } from "../testing/figures";
import { renderFigure } from "../testing/renderFigure";
import { FunnelFigure } from "./FunnelFigure";

beforeAll(() => useTexts("fr"));

it("opens each step that anybody came to, and none that nobody did", async () => {
  const stage = (stage_id: string, name: string, leads: number) => ({
    stage_id,
    kind: "open" as const,
    name_fr: name,
    name_ar: name,
    name_en: name,
    color: "#0C7A58",
    leads,
  });
  const figures = figuresOf({
    totals: { visits: 3, visitors: 9, identified_visitors: 0, leads: 6, won_leads: 0, withheld_leads: 0 },
    funnel: [stage("new", "Nouveau", 6), stage("contacted", "Contacté", 4), stage("offer", "Offre", 0)],
  });
  renderFigure(FunnelFigure, figures);
  await userEvent.click(await screen.findByRole("button", { name: "Tableau" }));
  const links = within(screen.getByRole("table")).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Visiteurs", "/figures/stops"],
    ["Dossiers", "/leads?source=edition"],
    ["Contacté", "/leads?source=edition&reached=contacted&view=board"],
  ]);
});
