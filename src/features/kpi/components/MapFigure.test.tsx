import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { useTexts } from "../../../../tests/support/texts";
import type { StopFigures } from "../api";
import { figuresOf, stopOf } from "../testing/figures";
import { renderFigure } from "../testing/renderFigure";
import { MapFigure } from "./MapFigure";

const counted = { visits: 400, visitors: 1200, leads: 40, won_leads: 4 };
const casablanca = stopOf({ stop_id: "casa", city_name_fr: "Casablanca", ...counted });
const dakhla = stopOf({
  stop_id: "dakhla",
  city_name_fr: "Dakhla",
  latitude: 23.6848,
  longitude: -15.957,
  starts_on: "2026-10-16",
  ends_on: "2026-10-18",
});
const paris = stopOf({
  stop_id: "paris",
  city_name_fr: "Paris",
  city_name_ar: "باريس",
  country: "FR",
  caravan_kind: "abroad",
  latitude: 48.8566,
  longitude: 2.3522,
  visits: 3,
  visitors: 9,
});

const show = (by_stop: StopFigures[], path?: string) =>
  renderFigure(MapFigure, figuresOf({ by_stop }), path === undefined ? {} : { path });

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1100);
});
afterEach(() => vi.restoreAllMocks());

describe("the map of the tour", () => {
  it("says the finding, and leads from each mark to what it is made of, in the chosen edition", async () => {
    show([casablanca, dakhla, paris], "/figures?edition=2026");
    const kingdom = await screen.findByRole("group", { name: "Royaume du Maroc : 2 étapes" });
    expect(
      screen.getByRole("heading", { name: /^Casablanca convertit le mieux : 10\s% de 40 dossiers gagnés$/ }),
    ).toBeTruthy();
    const links = within(kingdom).getAllByRole("link");
    expect(links.map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")])).toEqual([
      [
        expect.stringMatching(
          /^Casablanca, Ouverte à tous : visiteurs 1.200, dossiers 40, conversion 10.%\. Ouvrir l’étape\.$/,
        ),
        "/figures?edition=2026&stops=casa",
      ],
      [expect.stringMatching(/^Dakhla, étape à venir/), "/figures?edition=2026&stops=dakhla"],
    ]);
    expect(
      within(screen.getByRole("group", { name: "À l’étranger : 1 étape" }))
        .getByRole("link")
        .getAttribute("href"),
    ).toBe("/figures?edition=2026&stops=paris");
  });

  it("is walked by the arrow keys, and tells the figures of the mark that is reached", async () => {
    show([casablanca, dakhla]);
    const [first, second] = await screen.findAllByRole("link");
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    first?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(second);
    expect(await screen.findByText(/^À venir : 16–18/)).toBeTruthy();
    await userEvent.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(first);
  });

  it("shows the countries abroad alone where only they are asked for, and names what lies beyond", async () => {
    const rome = { ...paris, stop_id: "rome", city_name_fr: "Rome", country: "IT", latitude: 41.9, longitude: 12.5 };
    show([paris, rome]);
    expect(await screen.findByRole("group", { name: "À l’étranger : 1 étape" })).toBeTruthy();
    expect(screen.queryByText("Royaume du Maroc")).toBeNull();
    expect(screen.getByText("Hors de ces cartes : Rome")).toBeTruthy();
  });

  it("says why it is empty", () => {
    show([]);
    expect(screen.getByText("Aucune étape dans ces filtres")).toBeTruthy();
  });
});
