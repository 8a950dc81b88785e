import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { CaravanColumns, Stop } from "../tour";
import { StopForm } from "./StopForm";

const server = fakeServer();
const STOPS = `${API}/rest/v1/stops`;
const agency = { id: "30000000-0000-4000-8000-000000000001", name_fr: "Agence de Rabat", name_ar: "وكالة الرباط" };
const paris = { id: "20000000-0000-4000-8000-000000000001", name_fr: "Paris", name_ar: "باريس", country: "FR" };
const rabat = { id: "20000000-0000-4000-8000-000000000002", name_fr: "Rabat", name_ar: "الرباط", country: "MA" };
const cities = [
  { ...paris, region_id: null, agency_id: null, time_zone: "Europe/Paris" },
  { ...rabat, region_id: "r1", agency_id: agency.id, time_zone: "Africa/Casablanca" },
];
const caravan: CaravanColumns & { id: string } = {
  id: "60000000-0000-4000-8000-000000000001",
  edition_id: "50000000-0000-4000-8000-000000000001",
  kind: "open",
  starts_on: "2025-09-18",
  ends_on: "2025-10-11",
};
const stop: Stop = {
  id: "70000000-0000-4000-8000-000000000001",
  version: 2,
  caravan_id: caravan.id,
  position: 1,
  city_id: rabat.id,
  venue: "Place Bab El Had",
  time_zone: "Africa/Casablanca",
  starts_on: "2025-09-18",
  ends_on: "2025-09-20",
  host_agency_id: agency.id,
  target_visitors: 1300,
  city: rabat,
  host_agency: agency,
  postings: [],
};

function refusing(method: "patch" | "delete", body: object, status: number) {
  server.use(http[method](STOPS, () => HttpResponse.json(body, { status })));
}

function show(shown: Stop | null = stop, kind: CaravanColumns["kind"] = "open") {
  const user = userEvent.setup();
  const on = { onSaved: vi.fn(), onCancel: vi.fn(), onRemoved: vi.fn() };
  renderWithData(<StopForm caravan={{ ...caravan, kind }} stop={shown} position={9} {...on} />, { role: "admin" });
  const write = async (label: string, text: string) => {
    await user.clear(screen.getByLabelText(label));
    await user.paste(text);
  };
  const save = () => user.click(screen.getByRole("button", { name: "Enregistrer" }));
  return { ...on, user, write, save };
}

/** The field an explanation stands beside. */
async function fieldBeside(words: string | RegExp): Promise<string | null | undefined> {
  const said = await screen.findByText(words, { selector: ".ant-form-item-explain-error" });
  return said.closest(".ant-form-item")?.querySelector("label")?.textContent;
}

beforeAll(() => useTexts("fr"));
beforeEach(() =>
  server.use(
    http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(null)),
    http.get(`${API}/rest/v1/agencies`, () => HttpResponse.json([{ ...agency, active: true }])),
    http.get(`${API}/rest/v1/cities`, () => HttpResponse.json(cities)),
  ),
);
afterEach(() => sessionStorage.clear());

describe("a stop's form", () => {
  it.each([
    ["dates_outside_caravan", "PT422", "starts_on", /doivent tenir dans celles de sa caravane/, "Premier jour"],
    ["stop_has_visits_outside", "PT409", "starts_on", /Des visites sont déjà enregistrées/, "Premier jour"],
    ["time_zone_unknown", "PT422", "time_zone", /Ce fuseau horaire n’existe pas/, "Fuseau horaire"],
    ['violates check constraint "stops_dates_in_order"', "23514", null, /La fin ne peut pas/, "Dernier jour"],
    ['violates unique constraint "stops_position_free"', "23505", null, /déjà prise/, "Rang dans la tournée"],
  ])("says %s beside its field and keeps what was typed", async (message, code, hint, words, label) => {
    refusing("patch", { code, message, hint, details: "{}" }, code === "PT422" ? 422 : 409);
    const { write, save } = show();
    await write("Lieu", "Place « Pietri » 🎪");
    await save();
    expect(await fieldBeside(words)).toBe(label);
    expect(screen.getByLabelText<HTMLInputElement>("Lieu").value).toBe("Place « Pietri » 🎪");
  });

  it("says that a target is no number, and takes one in Arabic digits", async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch(STOPS, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json([{ id: stop.id }]);
      }),
    );
    const { write, save, onSaved } = show();
    await write("Objectif de visiteurs", "beaucoup");
    await save();
    expect(await fieldBeside("Un nombre entier de 0 à 1000000.")).toBe("Objectif de visiteurs");
    expect(sent).toEqual([]);
    await write("Objectif de visiteurs", "٢ ٥٠٠");
    await save();
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith(stop.id));
    expect(sent).toEqual([{ target_visitors: 2500 }]);
  });

  it("proposes the time zone of the city, abroad only cities abroad", async () => {
    const { user } = show(null, "abroad");
    await user.click(screen.getByLabelText("Ville"));
    await user.click(await screen.findByText("Paris (France)", { selector: ".ant-select-item-option-content" }));
    await screen.findByText("Europe/Paris", { selector: ".ant-select-selection-item" });
    expect(screen.queryByText("Rabat", { selector: ".ant-select-item-option-content" })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>("Rang dans la tournée").value).toBe("9");
  });

  it("shows both versions when somebody was faster", async () => {
    server.use(
      http.patch(STOPS, () => HttpResponse.json([])),
      http.get(STOPS, () => HttpResponse.json([{ ...stop, version: 3, venue: "Esplanade", target_visitors: 900 }])),
    );
    const { write, save } = show();
    await write("Lieu", "Place Pietri");
    await save();
    const view = await screen.findByRole("region", { name: "Deux personnes ont modifié cette fiche" });
    const venue = within(view).getByRole("group", { name: "Lieu" });
    expect(within(venue).getByRole<HTMLInputElement>("radio", { name: /Votre version.*Pietri/ }).checked).toBe(true);
    within(venue).getByRole("radio", { name: /Version enregistrée.*Esplanade/ });
    const target = within(view).getByRole("group", { name: "Objectif de visiteurs" });
    expect(within(target).getByRole<HTMLInputElement>("radio", { name: /enregistrée.*900/ }).checked).toBe(true);
  });
});

describe("deleting a stop", () => {
  const remove = async () => {
    const shown = show();
    await shown.user.click(screen.getByRole("button", { name: /Supprimer l’étape/ }));
    await shown.user.click(
      await within(await screen.findByRole("tooltip")).findByText("Supprimer l’étape", { selector: "button *" }),
    );
    return shown;
  };

  it("says in plain words that visits keep it", async () => {
    refusing(
      "delete",
      {
        code: "23503",
        message: 'update or delete on table "stops" violates foreign key constraint "visits_stop_id_fkey"',
      },
      409,
    );
    const { onRemoved } = await remove();
    await screen.findByText(/Des visites ou des dossiers viennent de cette étape/);
    expect(onRemoved).not.toHaveBeenCalled();
  });

  it("takes one that is gone already for deleted", async () => {
    server.use(http.delete(STOPS, () => HttpResponse.json([])));
    const { onRemoved } = await remove();
    await waitFor(() => expect(onRemoved).toHaveBeenCalledOnce());
  });
});
