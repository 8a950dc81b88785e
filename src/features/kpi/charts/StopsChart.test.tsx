import { screen } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { useTexts } from "../../../../tests/support/texts";
import { DrillFrom } from "../filters/DrillFrom";
import { stopGroups } from "../shape/stopRows";
import { figuresOf, stopOf } from "../testing/figures";
import { StopsChart } from "./StopsChart";

beforeAll(() => useTexts("fr"));

const tour = (stops: number) =>
  stopGroups(
    figuresOf({
      by_stop: Array.from({ length: stops }, (_, place) =>
        stopOf({
          stop_id: `s${place}`,
          city_name_fr: `Ville ${place}`,
          position: place + 1,
          visits: 1,
          visitors: 10 + place,
        }),
      ),
    }),
    {},
    "2026-10-02",
  );

it("draws four hundred stops as one picture, and calls the busiest by name", () => {
  renderWithData(
    <DrillFrom>
      <StopsChart groups={tour(400)} />
    </DrillFrom>,
    { role: "directoire", path: "/figures?kinds=open" },
  );
  const named = screen.getAllByRole("link");
  expect(named).toHaveLength(5);
  expect([named[0]?.textContent, named[0]?.getAttribute("href")]).toEqual([
    "Ville 399",
    "/figures?kinds=open&stops=s399",
  ]);
  expect(screen.getByText("étapes visitées : 400 / 400")).toBeTruthy();
});

it("draws forty as rows", () => {
  renderWithData(<StopsChart groups={tour(40)} />, { role: "directoire" });
  expect(screen.queryByText("Ville 399")).toBeNull();
});
