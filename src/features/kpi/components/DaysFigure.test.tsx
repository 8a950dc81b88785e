import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { useTexts } from "../../../../tests/support/texts";
import { dayOfKind, figuresOf, kindOf, stopOf } from "../testing/figures";
import { renderFigure } from "../testing/renderFigure";
import { DaysFigure } from "./DaysFigure";

beforeAll(() => useTexts("fr"));

it("says of today, and of no other day, that it is not over", async () => {
  const figures = figuresOf({
    by_kind: [kindOf("open")],
    by_stop: [stopOf({ stop_id: "s1", starts_on: "2026-10-01", ends_on: "2026-10-03" })],
    by_day: [dayOfKind("2026-10-01", "open", { visits: 4, visitors: 9 })],
  });
  renderFigure(DaysFigure, figures, { role: "directoire" });
  expect(await screen.findByText(/ · .*2 oct\..* en cours/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Tableau" }));
  const days = within(screen.getByRole("table")).getAllByRole("link");
  expect(days.map((day) => day.textContent)).toEqual([
    expect.stringMatching(/1er oct\. 2026$|1er oct\.$/),
    expect.stringMatching(/2 oct\..* \(en cours\)$/),
  ]);
});
