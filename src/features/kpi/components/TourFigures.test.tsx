import { useQueryClient } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useLocation } from "react-router";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { Figures } from "../api";
import { filterNames } from "../testing/answers";
import { dayOfKind, edition2026, figuresOf, kindOf, stopOf } from "../testing/figures";
import { TourFigures } from "./TourFigures";

const RPC = `${API}/rest/v1/rpc/kpi_visitors`;
const server = fakeServer();

beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(...filterNames));

const some = figuresOf({
  totals: { visits: 40, visitors: 120, identified_visitors: 30, leads: 20, won_leads: 3, withheld_leads: 0 },
  by_stop: [
    stopOf({ stop_id: "s1", city_name_fr: "Agadir", visits: 40, visitors: 120, leads: 20, won_leads: 3 }),
    stopOf({ stop_id: "s2", city_name_fr: "Oujda", position: 2, starts_on: "2026-10-16", ends_on: "2026-10-18" }),
  ],
  by_kind: [kindOf("open", { visits: 40, visitors: 120, identified_visitors: 30, leads: 20, won_leads: 3 })],
  by_day: [dayOfKind("2026-09-11", "open", { visits: 40, visitors: 120, leads: 20, won_leads: 3 })],
});

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

function Renewal() {
  const client = useQueryClient();
  return (
    <button type="button" onClick={() => void client.refetchQueries({ queryKey: ["kpi_visitors"] })}>
      a minute passes
    </button>
  );
}

function open(path = "/figures") {
  return renderWithData(
    <>
      <TourFigures edition={edition2026} />
      <Address />
      <Renewal />
    </>,
    { role: "admin", path },
  );
}

function answerWith(figures: Figures) {
  const asked: unknown[] = [];
  server.use(
    http.post(RPC, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(figures);
    }),
  );
  return asked;
}

/** A headline's value, found by its name. */
async function headline(name: string): Promise<string> {
  const band = screen.getByRole("region", { name: "Chiffres clés" });
  await waitFor(() => expect(band.getAttribute("aria-busy")).toBe("false"));
  const term = within(band)
    .getAllByRole("term")
    .find((element) => element.textContent?.trim() === name);
  return term?.nextElementSibling?.textContent ?? "";
}

describe("the tour in figures", () => {
  it("sets each headline beside its target and the same day of the editions before", async () => {
    const before = {
      edition_id: "e25",
      year: 2025,
      number: 2,
      visits: 9,
      visitors: 90,
      identified_visitors: 18,
      leads: 7,
      won_leads: 1,
      withheld_leads: 2,
      sold_mad: 800_000,
      median_minutes: 1440,
    };
    answerWith({
      ...some,
      sold_mad: 1_500_000,
      targets: {
        visitors: 480,
        identified_visitors: 120,
        leads: 100,
        won_leads: 20,
        sold_mad: 10_000_000,
        first_response_hours: 24,
      },
      first_response: { answered: 9, median_minutes: 60, p90_minutes: 120 },
      same_day: [before, { ...before, year: 2024, visitors: 45, leads: 3, won_leads: null, sold_mad: null }],
    });
    open();
    await headline("Visiteurs");
    const band = within(screen.getByRole("region", { name: "Chiffres clés" }));
    const plain = (element: HTMLElement) => element.textContent?.replace(/\s/g, " ");
    expect(band.getAllByText(/objectif/).map(plain)).toEqual([
      "25 % de l’objectif (480)",
      "objectif 25 %",
      "20 % de l’objectif (100)",
      "15 % de l’objectif (20)",
      "15 % de l’objectif (10 M MAD)",
      "objectif 20 %",
      "objectif 1 j",
    ]);
    expect(band.getAllByText(/Même jour en 2025/).map(plain)).toEqual([
      expect.stringContaining("Même jour en 2025 : 90"),
      expect.stringContaining("Même jour en 2025 : 20 %"),
      expect.stringContaining("Même jour en 2025 : 7"),
      expect.stringContaining("Même jour en 2025 : 1 (800 k MAD)"),
      expect.stringContaining("Même jour en 2025 : 20 %"),
      expect.stringContaining("Même jour en 2025 : 1 j"),
    ]);
    // what an edition further back had won by then is not looked up
    expect(band.getAllByText(/en 2024/).map(plain)).toEqual([
      expect.stringContaining("en 2024 : 45"),
      expect.stringContaining("en 2024 : 40 %"),
      expect.stringContaining("en 2024 : 3"),
      expect.stringContaining("en 2024 : 1 j"),
    ]);
  });

  it("asks once and shows the headlines, the finding and every stop in the table", async () => {
    const asked = answerWith(some);
    open();
    expect(await headline("Visiteurs")).toBe("120");
    expect(await headline("Visiteurs identifiés")).toMatch(/^25\s%$/);
    expect(await headline("Conversion")).toMatch(/^15\s%$/);
    expect(asked).toEqual([{ p_edition_id: edition2026.id }]);

    const frame = await screen.findByRole("figure", { name: "Agadir attire le plus de visiteurs : 120" });
    await userEvent.click(within(frame).getByRole("button", { name: "Tableau" }));
    const stops = within(frame).getAllByRole("link");
    expect(stops.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Agadir", "/figures?stops=s1"],
      ["Oujda", "/figures?stops=s2"],
    ]);
  });

  it("says what stands out in sentences that lead to their stops, and nothing of one stop alone", async () => {
    const tata = stopOf({ stop_id: "s9", position: 9, city_name_fr: "Tata", visits: 300, visitors: 900 });
    answerWith({ ...some, by_stop: [...some.by_stop, tata] });
    const page = open();
    await headline("Visiteurs");
    const standouts = within(screen.getByRole("region", { name: "Ce qui ressort" })).getAllByRole("link");
    expect(standouts.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      [
        expect.stringMatching(/^Tata tient le mieux son objectif : 900 visiteurs pour 1.000 \(90.%\)$/),
        "/figures?stops=s9",
      ],
      [expect.stringMatching(/^Agadir reste loin de son objectif : 120 visiteurs/), "/figures?stops=s1"],
    ]);
    page.unmount();
    answerWith(some);
    open();
    await headline("Visiteurs");
    expect(screen.queryByText(/son objectif :/)).toBeNull();
  });

  it("shows a dash for conversion where there are no leads, and says what is empty in an edition without stops", async () => {
    answerWith(figuresOf());
    open();
    expect(await headline("Visiteurs")).toBe("0");
    expect(await headline("Conversion")).toBe("–");
    expect((await screen.findAllByText("Aucune étape dans ces filtres")).length).toBeGreaterThan(0);
    expect((await screen.findAllByText("Aucune visite sur cette période")).length).toBeGreaterThan(0);
  });

  it("puts a chosen caravan type in the address and asks for it", async () => {
    const asked = answerWith(some);
    open("/figures?edition=2026");
    await headline("Visiteurs");
    await userEvent.click(screen.getByRole("button", { name: "Ouverte à tous" }));
    expect(screen.getByLabelText("address").textContent).toBe("?edition=2026&kinds=open");
    await waitFor(() => expect(asked.at(-1)).toEqual({ p_edition_id: edition2026.id, p_kinds: ["open"] }));
    await userEvent.click(screen.getByRole("button", { name: "Tout effacer" }));
    expect(screen.getByLabelText("address").textContent).toBe("?edition=2026");
  });

  it("ignores what it does not know in the address, and says so", async () => {
    const asked = answerWith(some);
    open("/figures?kinds=zeppelin&from=hier");
    expect(await headline("Visiteurs")).toBe("120");
    expect(screen.getByText(/sont ignorées/).textContent).toContain("caravanes, date de début");
    expect(asked).toEqual([{ p_edition_id: edition2026.id }]);
  });

  it("does not ask with dates upside down, says so beside them and keeps them", async () => {
    const asked = answerWith(some);
    open("/figures?from=2026-10-02&to=2026-10-01");
    expect((await screen.findByRole("alert")).textContent).toBe("La fin ne peut pas précéder le début.");
    const from = screen.getByLabelText("Du");
    expect(from.getAttribute("aria-invalid")).toBe("true");
    expect(from.getAttribute("value")).toContain("2 ");
    expect(asked).toEqual([]);
  });

  it("keeps a day that was typed outside the edition, says so beside it, and goes on with the period as it was", async () => {
    const asked = answerWith(some);
    open("/figures?from=2026-10-02");
    const to = await screen.findByLabelText("Au");
    await userEvent.type(to, "1/9/2026{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Hors de l’édition \(4.sept..–.6.déc./);
    expect(to.getAttribute("value")).toContain("2026");
    const from = screen.getByLabelText("Du");
    await userEvent.clear(from);
    await userEvent.type(from, "3/10/2026{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Hors de l’édition/);
    await userEvent.clear(to);
    await userEvent.type(to, "5/10/2026{Enter}");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await waitFor(() =>
      expect(asked).toEqual([
        { p_edition_id: edition2026.id, p_from: "2026-10-02" },
        { p_edition_id: edition2026.id, p_from: "2026-10-03" },
        { p_edition_id: edition2026.id, p_from: "2026-10-03", p_to: "2026-10-05" },
      ]),
    );
  });

  it("shows the server's refusal of the dates beside them too", async () => {
    server.use(
      http.post(RPC, () =>
        HttpResponse.json(
          { code: "PT422", message: "dates_upside_down", hint: "dates", details: null },
          { status: 422 },
        ),
      ),
    );
    open("/figures?from=2026-09-10");
    expect((await screen.findByRole("alert")).textContent).toBe("La fin ne peut pas précéder le début.");
  });

  it("tells of a failing server with a code, and loads when tried again", async () => {
    server.use(http.post(RPC, () => new HttpResponse("oops", { status: 500 }), { once: true }));
    open();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Les chiffres n’ont pas pu être chargés");
    expect(alert.textContent).toContain("HTTP500");
    expect(screen.getAllByText("Chiffres indisponibles")).toHaveLength(7);
    answerWith(some);
    await userEvent.click(within(alert).getByRole("button", { name: "Réessayer" }));
    await waitFor(async () => expect(await headline("Visiteurs")).toBe("120"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("tells of a lost connection", async () => {
    server.use(http.post(RPC, () => HttpResponse.error()));
    open();
    expect((await screen.findByRole("alert")).textContent).toContain("Pas de connexion au serveur");
  });

  it("keeps the figures when renewing them fails, and says of when they are", async () => {
    answerWith(some);
    open();
    expect(await headline("Visiteurs")).toBe("120");
    server.use(http.post(RPC, () => HttpResponse.error()));
    await userEvent.click(screen.getByRole("button", { name: "a minute passes" }));
    expect((await screen.findByRole("alert")).textContent).toContain("L’actualisation a échoué");
    expect(await headline("Visiteurs")).toBe("120");
  });
});
