import { useQueryClient } from "@tanstack/react-query";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useLocation } from "react-router";
import { beforeAll, describe, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { Figures } from "../api";
import { edition2026, figuresOf, kindOf, stopOf } from "../testing/figures";
import { useLeaveWall } from "./useLeaveWall";
import { Wall } from "./Wall";

const RPC = `${API}/rest/v1/rpc/kpi_visitors`;
const server = fakeServer();

beforeAll(() => useTexts("fr"));

const casablanca = stopOf({
  stop_id: "casa",
  city_name_fr: "Casablanca",
  starts_on: "2026-10-01",
  ends_on: "2026-10-03",
  visits: 1300,
  visitors: 3400,
  target_visitors: 8500,
});

const rabat = stopOf({ stop_id: "rabat", city_name_fr: "Rabat", starts_on: "2026-10-05", ends_on: "2026-10-07" });

const whole = (part: Partial<Figures> = {}) =>
  figuresOf({
    totals: { visits: 9000, visitors: 32_000, identified_visitors: 5000, leads: 1900, won_leads: 6, withheld_leads: 0 },
    by_stop: [casablanca, rabat],
    ...part,
  });

const ofDay = (visitors: number) =>
  figuresOf({
    totals: { visits: 300, visitors, identified_visitors: 0, leads: 0, won_leads: 0, withheld_leads: 0 },
    by_stop: [{ ...casablanca, visitors }],
    by_kind: [kindOf("open", { visitors })],
  });

function answerWith(edition: Figures, day: Figures) {
  const asked: Record<string, unknown>[] = [];
  server.use(
    http.post(RPC, async ({ request }) => {
      const wanted = (await request.json()) as Record<string, unknown>;
      asked.push(wanted);
      return HttpResponse.json("p_from" in wanted ? day : edition);
    }),
  );
  return asked;
}

function Shown() {
  const leave = useLeaveWall();
  const { pathname, search } = useLocation();
  const client = useQueryClient();
  return (
    <>
      {pathname === "/figures/wall" && <Wall edition={edition2026} onClose={leave} />}
      <output aria-label="address">{`${pathname}${search}`}</output>
      <button type="button" onClick={() => void client.refetchQueries({ queryKey: ["kpi_visitors"] })}>
        time passes
      </button>
    </>
  );
}

const open = (search = "") => renderWithData(<Shown />, { role: "directoire", path: `/figures/wall${search}` });
const address = () => screen.getByLabelText("address").textContent;
const timePasses = () => userEvent.click(screen.getByRole("button", { name: "time passes" }));

describe("the wall", () => {
  it("shows who came today to the stops that are open, of the edition and of the day, by the types of the address", async () => {
    const asked = answerWith(whole(), ofDay(912));
    open("?edition=2026&kinds=open&from=2026-09-10");
    const card = (await screen.findByText("Casablanca")).closest("li");
    expect(await within(card as HTMLElement).findByText("912")).toBeTruthy();
    expect(within(card as HTMLElement).getByText(/^3.400 sur 8.500 au total \(40\s%\)$/)).toBeTruthy();
    expect(screen.queryByText("Rabat")).toBeNull();
    expect(screen.getByText(/^Situation à \d{2}:00$/)).toBeTruthy();
    const kinds = { p_edition_id: edition2026.id, p_kinds: ["open"] };
    expect(asked).toContainEqual(kinds);
    expect(asked).toContainEqual({ ...kinds, p_from: "2026-10-02", p_to: "2026-10-02" });
  });

  it("says what the address names that is not known, of what it goes by", async () => {
    answerWith(whole(), ofDay(912));
    open("?edition=1999&kinds=open,elsewhere&from=never");
    expect(await screen.findByText(/^Des valeurs de l’adresse .* ignorées : édition, caravanes\.$/)).toBeTruthy();
    expect(await screen.findByText("Casablanca")).toBeTruthy();
  });

  it("says which stop comes next where none is open today", async () => {
    answerWith(whole({ by_stop: [rabat] }), ofDay(0));
    open();
    expect(await screen.findByText("Aucune étape n’est ouverte aujourd’hui")).toBeTruthy();
    expect(screen.getByText(/^Prochaine étape : Rabat, 5–7/)).toBeTruthy();
  });

  it("turns by the arrow keys and the dots, and keeps the page in the address", async () => {
    answerWith(whole(), ofDay(912));
    open("?kinds=open&page=map");
    expect(await screen.findByRole("region", { name: "Carte" })).toBeTruthy();
    await userEvent.keyboard("{ArrowRight}");
    expect(await screen.findByRole("region", { name: "Jour par jour" })).toBeTruthy();
    expect(address()).toBe("/figures/wall?kinds=open&page=days");
    const dots = screen.getByRole("navigation", { name: "Pages de l’affichage" });
    await userEvent.click(within(dots).getByRole("button", { name: "Ce qui ressort" }));
    expect(screen.getByText("Aucune étape ne se détache pour l’instant")).toBeTruthy();
    expect(within(dots).getByRole("button", { current: "page" }).getAttribute("aria-label")).toBe("Ce qui ressort");
  });

  it("is held by the space bar, and says how to let it turn again", async () => {
    answerWith(whole(), ofDay(912));
    open();
    await screen.findByText("Casablanca");
    await userEvent.keyboard(" ");
    await userEvent.click(screen.getByRole("button", { name: "Reprendre la rotation des pages" }));
    expect(screen.getByRole("button", { name: "Arrêter la rotation des pages" })).toBeTruthy();
  });

  it("says of when the figures are once they are no longer renewed, and that they are of now when they are again", async () => {
    answerWith(whole(), ofDay(912));
    open();
    await screen.findByText(/^Situation à \d{2}:00$/);
    server.use(http.post(RPC, () => HttpResponse.error()));
    await timePasses();
    expect(await screen.findByText(/^Mise à jour interrompue : chiffres de \d{2}:00$/)).toBeTruthy();
    expect(screen.getByText("Casablanca")).toBeTruthy();
    answerWith(whole({ as_of: "2026-10-02T09:20:00Z" }), ofDay(930));
    await timePasses();
    expect(await screen.findByText(/^Situation à \d{2}:20$/)).toBeTruthy();
  });

  it("lets a figure that changed shine", async () => {
    answerWith(whole(), ofDay(912));
    open();
    const before = await within((await screen.findByText("Casablanca")).closest("li") as HTMLElement).findByText("912");
    answerWith(whole(), ofDay(930));
    await timePasses();
    const [changed] = await screen.findAllByText("930");
    expect(changed?.dataset.changed).toBe("true");
    expect(before.isConnected).toBe(false);
    expect(screen.getByText(/^32.000$/).dataset.changed).toBe("false");
  });

  it("tells why there is nothing, and asks again", async () => {
    server.use(http.post(RPC, () => HttpResponse.error()));
    open();
    expect((await screen.findByRole("alert")).textContent).toContain("Pas de connexion au serveur");
    answerWith(whole(), ofDay(912));
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText("Casablanca")).toBeTruthy();
  });

  it("is left by Escape for the figures, under the same filters", async () => {
    answerWith(whole(), ofDay(912));
    open("?edition=2026&kinds=open&page=days");
    await screen.findByRole("region", { name: "Jour par jour" });
    await userEvent.keyboard("{Escape}");
    expect(address()).toBe("/figures?edition=2026&kinds=open");
  });
});
