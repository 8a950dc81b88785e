import { screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { useTexts } from "../../../../tests/support/texts";
import { DrillFrom } from "../filters/DrillFrom";
import { dayOfKind } from "../testing/figures";
import { DaysChart } from "./DaysChart";

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 600, 190));
});
afterEach(() => vi.restoreAllMocks());

const draw = (today: string, leads: number | null) => {
  const days = ["2026-10-01", "2026-10-02"].map((day) =>
    dayOfKind(day, "open", { visits: 4, visitors: 9, leads, won_leads: leads }),
  );
  const { container } = renderWithData(
    <DrillFrom>
      <DaysChart days={days} kinds={["open"]} today={today} />
    </DrillFrom>,
    { role: "directoire", path: "/figures" },
  );
  return {
    panels: screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent),
    hollow: container.querySelectorAll('svg circle[fill="var(--escale-surface)"]').length,
    solid: container.querySelectorAll('svg circle[fill="var(--escale-open)"]').length,
  };
};

it("joins days that are over, and lets today stand for itself", () => {
  expect(draw("2026-10-02", 2)).toEqual({ panels: ["Visiteurs", "Dossiers", "Gagnés"], hollow: 3, solid: 3 });
});

it("has no panel for what is not told by day", () => {
  expect(draw("2026-10-09", null)).toEqual({ panels: ["Visiteurs"], hollow: 0, solid: 2 });
});
