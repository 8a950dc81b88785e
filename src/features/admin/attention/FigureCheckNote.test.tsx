import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeAll, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { FigureCheckNote } from "./FigureCheckNote";

const server = fakeServer();
beforeAll(() => useTexts("fr"));

function checked(differences: number) {
  const check = { id: "c1", checked_at: "2026-10-02T02:30:00Z", differences, rollups: { stop_hours: differences } };
  server.use(
    http.get(`${API}/rest/v1/figure_checks`, () =>
      HttpResponse.json([check], { headers: { "content-range": "0-0/1" } }),
    ),
  );
  renderWithData(<FigureCheckNote />, { role: "admin" });
}

it("says quietly that the figures are right", async () => {
  checked(0);
  expect(await screen.findByText(/Chiffres vérifiés .*aucun écart/)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("raises a flag where they differ, and says what to do", async () => {
  checked(3);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("3 lignes");
  expect(alert.textContent).toContain("private.recount_rollups()");
});
