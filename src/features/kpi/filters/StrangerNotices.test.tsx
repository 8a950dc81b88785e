import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useLocation } from "react-router";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AGENCY, renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { edition2026 } from "../testing/figures";
import { StrangerNotices } from "./StrangerNotices";
import { useFigureFilters } from "./useFigureFilters";
import { useNamesInForce } from "./useFilterNames";

const OTHER = "30000000-0000-4000-8000-000000000002";
const GONE = "30000000-0000-4000-8000-000000000099";
const REGION = "10000000-0000-4000-8000-000000000001";
const server = fakeServer();
const list = (table: string, rows: object[]) =>
  http.get(`${API}/rest/v1/${table}`, () =>
    HttpResponse.json(rows, { headers: { "content-range": `0-${rows.length}/${rows.length}` } }),
  );
const agency = (id: string, name: string) => ({ id, name_fr: name, name_ar: name, active: true, region_id: REGION });

beforeAll(() => useTexts("fr"));
beforeEach(() =>
  server.use(
    list("caravans", []),
    list("regions", [{ id: REGION, name_fr: "Casablanca-Settat", name_ar: "الدار البيضاء" }]),
    list("agencies", [agency(AGENCY, "Agence de Casablanca"), agency(OTHER, "Agence de Settat")]),
  ),
);

function Page() {
  const state = useFigureFilters(edition2026);
  const names = useNamesInForce(edition2026.id, [state.filters]);
  return (
    <>
      <StrangerNotices state={state} names={names} />
      <output aria-label="address">{useLocation().search}</output>
    </>
  );
}

describe("filters that can find nothing", () => {
  it("are told, and taken out of the address", async () => {
    renderWithData(<Page />, { role: "admin", path: `/figures?agencies=${AGENCY},${GONE}` });
    expect(await screen.findByText(/cette édition : agences\./)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Retirer le filtre" }));
    expect(screen.getByLabelText("address").textContent).toBe(`?agencies=${AGENCY}`);
  });

  it("name the agency of others to a manager", async () => {
    renderWithData(<Page />, { role: "agency_manager", path: `/figures?agencies=${OTHER}` });
    expect(await screen.findByText(/^Hors de vos agences : Agence de Settat\./)).toBeTruthy();
  });
});
