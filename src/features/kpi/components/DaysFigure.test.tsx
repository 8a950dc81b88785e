import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { useTexts } from "../../../../tests/support/texts";
import { DrillFrom } from "../filters/DrillFrom";
import { NO_FILTERS } from "../filters/filters";
import { dayOfKind, figuresOf, kindOf, stopOf } from "../testing/figures";
import { DaysFigure } from "./DaysFigure";

beforeAll(() => useTexts("fr"));

it("says of today, and of no other day, that it is not over", async () => {
  const figures = figuresOf({
    by_kind: [kindOf("open")],
    by_stop: [stopOf({ stop_id: "s1", starts_on: "2026-10-01", ends_on: "2026-10-03" })],
    by_day: [dayOfKind("2026-10-01", "open", { visits: 4, visitors: 9 })],
  });
  renderWithData(
    <DrillFrom filters={NO_FILTERS}>
      <DaysFigure
        figures={figures}
        failed={false}
        filters={NO_FILTERS}
        period=""
        today="2026-10-02"
        fileName="escale"
      />
    </DrillFrom>,
    { role: "directoire", path: "/figures" },
  );
  expect(await screen.findByText(/ · .*2 oct\..* en cours/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Tableau" }));
  const days = within(screen.getByRole("table")).getAllByRole("link");
  expect(days.map((day) => day.textContent)).toEqual([
    expect.stringMatching(/1er oct\. 2026$|1er oct\.$/),
    expect.stringMatching(/2 oct\..* \(en cours\)$/),
  ]);
});
