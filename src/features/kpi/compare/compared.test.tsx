import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useLocation } from "react-router";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { filterNames } from "../testing/answers";
import { edition2026, figuresOf, stopOf } from "../testing/figures";
import { AgenciesCompared } from "./AgenciesCompared";
import type { AgencyFigures } from "./api";
import { StopsCompared } from "./StopsCompared";

const server = fakeServer();
const rpc = (name: string) => `${API}/rest/v1/rpc/${name}`;

beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(...filterNames));

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

const table = async (name: string) => within(await screen.findByRole("table", { name }));
const firstCells = (rows: HTMLElement[]) =>
  rows.slice(1).map((row) => within(row).getAllByRole("cell")[2]?.textContent);

describe("stops compared", () => {
  beforeEach(() => {
    server.use(
      http.post(rpc("kpi_visitors"), () =>
        HttpResponse.json(
          figuresOf({
            by_stop: [
              stopOf({ stop_id: "s1", city_name_fr: "Agadir", visits: 9, visitors: 90, leads: 20, won_leads: 4 }),
              stopOf({
                stop_id: "s2",
                city_name_fr: "Salé",
                visits: 9,
                visitors: 300,
                leads: 3,
                won_leads: null,
                withheld_leads: 3,
              }),
              stopOf({ stop_id: "s3", city_name_fr: "Oujda", starts_on: "2026-10-16", ends_on: "2026-10-18" }),
            ],
          }),
        ),
      ),
      http.post(rpc("kpi_stop_days"), () =>
        HttpResponse.json({
          edition_id: edition2026.id,
          stops: [{ stop_id: "s1", before: { year: 2025, visitors: 60 }, days: [] }],
        }),
      ),
    );
  });

  const open = (search = "") =>
    renderWithData(
      <>
        <StopsCompared edition={edition2026} />
        <Address />
      </>,
      { role: "admin", path: `/figures/stops${search}` },
    );

  it("ranks those that have begun by visitors, and by another column in the address", async () => {
    open();
    const stops = await table("Étapes comparées");
    expect(firstCells(stops.getAllByRole("row"))).toEqual(["Salé", "Agadir"]);
    expect(screen.getByRole("heading", { name: "Visiteurs, au plus haut : Salé, 300" })).toBeTruthy();
    await userEvent.click(stops.getByRole("button", { name: "Dossiers" }));
    expect(firstCells(stops.getAllByRole("row"))).toEqual(["Agadir", "Salé"]);
    expect(stops.getByRole("columnheader", { name: /Dossiers/ }).getAttribute("aria-sort")).toBe("descending");
    expect(screen.getByLabelText("address").textContent).toBe("?sort=-leads");
    await userEvent.click(stops.getByRole("button", { name: /^Dossiers/ }));
    expect(screen.getByRole("heading", { name: "Dossiers, au plus bas : Salé, 3" })).toBeTruthy();
  });

  it("says what of the address it leaves out, and which of the ticked rows are not there", async () => {
    open("?sort=-nothing&compare=s1,s77");
    await table("Étapes comparées");
    expect(screen.getByText(/ignorées : ordre du classement/)).toBeTruthy();
    expect(screen.getByText(/Cochées mais absentes ici : 1\./)).toBeTruthy();
  });

  it("says how a stop did against the last time, and what is kept back", async () => {
    open();
    const stops = await table("Étapes comparées");
    const [, sale, agadir] = stops.getAllByRole("row");
    expect(await within(agadir as HTMLElement).findByText(/^\+50\s%$/)).toBeTruthy();
    expect(within(sale as HTMLElement).getAllByText("n. c.")).toHaveLength(2);
    expect(
      within(agadir as HTMLElement)
        .getByRole("link")
        .getAttribute("href"),
    ).toBe("/figures?stops=s1");
  });

  it("compares the stops that are ticked, and keeps them in the address", async () => {
    open("?compare=s1");
    const stops = await table("Étapes comparées");
    expect(screen.getByRole("heading", { name: "Comparaison : Agadir" })).toBeTruthy();
    await userEvent.click(stops.getByRole("checkbox", { name: "Comparer Salé" }));
    expect(screen.getByRole("heading", { name: "Comparaison : Salé · Agadir" })).toBeTruthy();
    expect(screen.getByLabelText("address").textContent).toBe("?compare=s1%2Cs2");
    await userEvent.click(screen.getByRole("button", { name: "Tout décocher" }));
    expect(screen.getByLabelText("address").textContent).toBe("");
  });
});

describe("agencies compared", () => {
  const row = (part: Partial<AgencyFigures>): AgencyFigures => ({
    region_id: "r1",
    agency_id: null,
    name_fr: "Région",
    name_ar: "جهة",
    active: true,
    leads: 9,
    open_leads: 5,
    won_leads: 2,
    sold_mad: 900_000,
    untouched_leads: 1,
    answered: 7,
    median_minutes: 90,
    p90_minutes: 300,
    leads_before: null,
    weeks: [],
    ...part,
  });

  it("ranks agencies, or their regions, and leaves out closed ones without leads", async () => {
    server.use(
      http.post(rpc("kpi_agencies"), () =>
        HttpResponse.json({
          edition_id: edition2026.id,
          as_of: "2026-10-02T09:00:00Z",
          rows: [
            row({ name_fr: "Souss" }),
            row({ agency_id: "a1", name_fr: "Agadir", leads: null, won_leads: null, open_leads: null, sold_mad: null }),
            row({ agency_id: "a2", name_fr: "Inezgane", leads: 6 }),
            row({ agency_id: "a3", name_fr: "Fermée", active: false, leads: 0 }),
          ],
        }),
      ),
    );
    renderWithData(<AgenciesCompared edition={edition2026} />, { role: "admin", path: "/figures/agencies" });
    const agencies = await table("Agences");
    // the small chart of an agency leads where its row does
    expect(await screen.findAllByRole("link", { name: "Inezgane" })).toHaveLength(2);
    expect(screen.getAllByRole("link", { name: "Inezgane" }).map((link) => link.getAttribute("href"))).toEqual(
      Array(2).fill("/figures?agencies=a2"),
    );
    expect(firstCells(agencies.getAllByRole("row"))).toEqual(["Inezgane", "Agadir"]);
    expect(agencies.getByText("< 5")).toBeTruthy();
    await userEvent.click(screen.getByText("Régions", { selector: ".ant-segmented-item-label" }));
    expect(firstCells((await table("Régions")).getAllByRole("row"))).toEqual(["Souss"]);
  });

  it("says why nothing is there when the request fails, and tries again", async () => {
    server.use(http.post(rpc("kpi_agencies"), () => new HttpResponse("oops", { status: 500 })));
    renderWithData(<AgenciesCompared edition={edition2026} />, { role: "admin", path: "/figures/agencies" });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("HTTP500");
    expect(screen.getByText("Chiffres indisponibles")).toBeTruthy();
    expect(within(alert).getByRole("button", { name: "Réessayer" })).toBeTruthy();
  });
});
