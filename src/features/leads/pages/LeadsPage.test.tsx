import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { atDesk } from "../../../../tests/support/atDesk";
import { renderPart } from "../../../../tests/support/render";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { boardAnswers, everyday, rowsAnswer } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { boardOf, leadOf } from "../testing/leads";
import LeadsPage from "./LeadsPage";

const AGENT = "5d2f8a54-4a3c-4a63-9d3f-0a1a2b3c4d5e";
const server = fakeServer();
const user = userEvent.setup();
const some = [leadOf("1", { prospect_name: "Rachida Aït Lahcen" }), leadOf("2", { prospect_name: "Aziz Filali" })];

atDesk();
beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(...everyday));

/** What the sheet offers to choose from. */
const sheetAnswers = ["stops", "cities"].map((table) =>
  http.get(`${API}/rest/v1/${table}`, () => HttpResponse.json([], { headers: { "content-range": "*/0" } })),
);

const address = () => screen.getByLabelText("address").textContent;

function openPage(path: string, page = <LeadsPage />) {
  return renderPart(<InRefine>{page}</InRefine>, path);
}

describe("filters and the URL", () => {
  it("reads every filter of the URL, shows it as a chip and asks for it", async () => {
    const { asked, handler } = rowsAnswer(some);
    server.use(handler);
    openPage(`/leads?view=table&q=Aït&stage=new,offer&agent=${AGENT}&product=plot&caravan=abroad&next=overdue&page=3`);
    const chips = within(await screen.findByRole("list", { name: "Filtres appliqués" }));
    await waitFor(() =>
      expect(chips.getAllByRole("listitem").map(({ textContent }) => textContent?.trim())).toEqual([
        "Nom ou téléphone Aït",
        "Phase Nouveau, Offre",
        "Conseiller Hamza Sabiri",
        "Produit Lot de terrain",
        "Caravane d’origine Marocains du monde",
        "Tout effacer",
      ]),
    );
    expect(screen.getByRole("button", { name: "En retard" }).getAttribute("aria-pressed")).toBe("true");
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      search_text: "ilike.%ait%",
      stage_id: "in.(new,offer)",
      assignee_id: `eq.${AGENT}`,
      overdue: "eq.true",
      sought: "eq.plot",
      caravan_kind: "eq.abroad",
      offset: "50",
      limit: "25",
    });
  });

  it("names what it does not know as unknown, and shows what the rest asks for", async () => {
    const { handler } = rowsAnswer([]);
    server.use(handler);
    openPage("/leads?view=table&stage=new,nope");
    const chips = within(await screen.findByRole("list", { name: "Filtres appliqués" }));
    expect(await chips.findByText("Nouveau, inconnu")).toBeTruthy();
  });

  it("says that a range is upside down and turns it round", async () => {
    const { asked, handler } = rowsAnswer([]);
    server.use(handler);
    openPage("/leads?view=table&budget_from=500000&budget_to=300000");
    expect((await screen.findByRole("alert")).textContent).toContain("Le budget maximum est inférieur au minimum");
    await user.click(screen.getByRole("button", { name: "Inverser les bornes" }));
    await waitFor(() => expect(address()).toBe("?view=table&budget_from=300000&budget_to=500000"));
    const chips = within(screen.getByRole("list", { name: "Filtres appliqués" }));
    expect(chips.getByText(/de 300.000.MAD à 500.000.MAD/)).toBeTruthy();
    await waitFor(() => expect(asked.at(-1)?.getAll("budget_mad")).toEqual(["gte.300000", "lte.500000"]));
  });

  it("takes a budget typed in the sheet when it is left, and says what is no amount", async () => {
    server.use(rowsAnswer(some).handler, ...sheetAnswers);
    openPage("/leads?view=table");
    await user.click(await screen.findByRole("button", { name: /Filtres/ }));
    const from = await screen.findByRole("textbox", { name: "Minimum" });
    await user.type(from, "beaucoup{Enter}");
    expect(await screen.findByText(/Indiquez un montant entier/)).toBeTruthy();
    expect(address()).toBe("?view=table");
    await user.clear(from);
    await user.type(from, "٣٠٠ 000{Enter}");
    await waitFor(() => expect(address()).toBe("?view=table&budget_from=300000"));
    expect(screen.queryByText(/Indiquez un montant entier/)).toBeNull();
  });

  it("writes what is chosen into the URL and takes it out with its chip", async () => {
    server.use(rowsAnswer(some).handler);
    openPage("/leads?view=table&page=2");
    await user.click(await screen.findByRole("button", { name: "Sans relance" }));
    expect(address()).toBe("?view=table&next=adrift");
    await user.type(screen.getByRole("searchbox"), "0661");
    await waitFor(() => expect(address()).toBe("?view=table&next=adrift&q=0661"));
    await user.click(screen.getByRole("button", { name: /Retirer le filtre Nom/ }));
    await waitFor(() => expect(address()).toBe("?view=table&next=adrift"));
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  });

  it("keeps the filters from table to board, which asks for the same in one request", async () => {
    const board = boardAnswers(boardOf(...some));
    server.use(rowsAnswer(some).handler, board.handler);
    openPage("/leads?view=table&next=overdue&product=plot");
    await user.click(await screen.findByText("Tableau"));
    await screen.findByRole("region", { name: "Nouveau" });
    expect(address()).toBe("?view=board&next=overdue&product=plot");
    expect(board.asked).toEqual([{ p_overdue: true, p_products: ["plot"], p_limit: 30 }]);
  });

  it("follows the edition at the top only when told so", async () => {
    const { asked, handler } = rowsAnswer(some);
    server.use(handler);
    openPage("/leads?view=table&edition=2026");
    await screen.findByRole("link", { name: "Aziz Filali" });
    expect(asked.at(-1)?.has("edition_id")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Édition 2026" }));
    await waitFor(() => expect(asked.at(-1)?.get("edition_id")).toBe("eq.e3"));
  });
});

describe("the table", () => {
  it("is sorted by the server, as the URL says", async () => {
    const { asked, handler } = rowsAnswer(some);
    server.use(handler);
    openPage("/leads?view=table");
    await user.click(await screen.findByRole("columnheader", { name: /Budget/ }));
    await waitFor(() => expect(asked.at(-1)?.get("order")).toMatch(/^budget_mad\.asc/));
    await user.click(screen.getByRole("columnheader", { name: /Budget/ }));
    await waitFor(() => expect(address()).toBe("?view=table&sort=-budget_mad"));
  });

  it("dials only who agreed to be called, says who did not, and asks nothing more for it", async () => {
    server.use(
      rowsAnswer([...some.slice(0, 1), { ...leadOf("2", { prospect_name: "Aziz Filali" }), consents: ["phone"] }])
        .handler,
    );
    openPage("/leads?view=table");
    const row = async (name: string) => within((await screen.findByText(name)).closest("tr") as HTMLElement);
    const [refuses, agrees] = [await row("Rachida Aït Lahcen"), await row("Aziz Filali")];
    expect((await agrees.findByRole("link", { name: /6 61/ })).getAttribute("href")).toBe("tel:+212661234567");
    expect(refuses.getByRole("img", { name: "Pas d’accord en vigueur pour être appelé" })).toBeTruthy();
    expect(refuses.getByText("+212 6 61 23 45 67").closest("a")).toBeNull();
  });

  it("says why nothing is there and how to see more", async () => {
    server.use(rowsAnswer([]).handler);
    openPage("/leads?view=table&q=zzz");
    await screen.findByText("Aucun dossier ne correspond");
    await user.click(screen.getByRole("button", { name: "Retirer tous les filtres" }));
    expect(address()).toBe("?view=table");
    expect(await screen.findByText("Aucun dossier pour l’instant")).toBeTruthy();
  });

  it("shows what the address orders it by beside the person, though nobody chose that column", async () => {
    server.use(rowsAnswer([leadOf("1", { prospect_name: "Aziz Filali", response_minutes: 3000 })]).handler);
    openPage("/leads?view=table&answered=yes&sort=-response_minutes");
    const row = (await screen.findByRole("link", { name: "Aziz Filali" })).closest("tr");
    const heads = screen.getAllByRole("columnheader").map((head) => head.textContent);
    expect(heads.indexOf("Premier contact après")).toBe(heads.indexOf("Prospect") + 1);
    expect(row?.textContent).toMatch(/2\sj\u00a02\sh/);
    expect(screen.getByText("Premier contact").parentElement?.textContent).toMatch(/établi/);
  });

  it("says what failed, with a code, and tries again", async () => {
    server.use(http.get(`${API}/rest/v1/lead_rows`, () => HttpResponse.json({ message: "boom" }, { status: 500 })));
    openPage("/leads?view=table");
    expect((await screen.findByRole("alert")).textContent).toMatch(/Le serveur a rencontré un problème.*HTTP500/s);
    server.use(rowsAnswer(some).handler);
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("link", { name: "Aziz Filali" })).toBeTruthy();
  });

  it("goes to the last page when the one asked for is no more", async () => {
    let asked = 0;
    server.use(
      http.get(`${API}/rest/v1/lead_rows`, ({ request }) => {
        asked += 1;
        const beyond = new URL(request.url).searchParams.get("offset") === "100";
        const details = "An offset of 100 was requested, but there are only 27 rows.";
        return beyond
          ? HttpResponse.json(
              { code: "PGRST103", message: "Requested range not satisfiable", details },
              { status: 416 },
            )
          : HttpResponse.json(some, { headers: { "content-range": "25-26/27" } });
      }),
    );
    openPage("/leads?view=table&page=5");
    expect(await screen.findByRole("link", { name: "Aziz Filali" })).toBeTruthy();
    expect(address()).toBe("?view=table&page=2");
    expect(asked).toBe(2);
  });

  it("hands the leads ticked to what can be done with several", async () => {
    server.use(rowsAnswer(some).handler);
    const actions = (ids: string[], clear: () => void) => (
      <button type="button" onClick={clear}>
        {ids.join("+")}
      </button>
    );
    openPage("/leads?view=table", <LeadsPage bulkActions={actions} />);
    await user.click(await screen.findByRole("checkbox", { name: "Sélectionner Rachida Aït Lahcen" }));
    await user.click(screen.getByRole("checkbox", { name: "Sélectionner Aziz Filali" }));
    expect(screen.getByText("2 dossiers sélectionnés")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "1+2" }));
    expect(screen.queryByText(/sélectionné/)).toBeNull();
  });

  it("ticks all that are filtered, on every page, as they are seen", async () => {
    const { asked, handler } = rowsAnswer(some);
    server.use(
      http.get(`${API}/rest/v1/lead_rows`, ({ request }) => {
        const search = new URL(request.url).searchParams;
        asked.push(search);
        const all = Array.from({ length: 30 }, (_, n) => leadOf(String(n + 1), { prospect_name: `Prospect ${n + 1}` }));
        const rows = search.get("select") === "id,agency_id,assignee_id" ? all : all.slice(0, 25);
        return HttpResponse.json(rows, { headers: { "content-range": `0-${rows.length - 1}/30` } });
      }),
      handler,
    );
    openPage("/leads?view=table&product=apartment");
    await user.click(await screen.findByRole("checkbox", { name: "Sélectionner Prospect 1" }));
    await user.click(screen.getByRole("button", { name: "Sélectionner les 30 dossiers filtrés" }));
    expect(await screen.findByText("30 dossiers sélectionnés")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Réaffecter 30 dossiers" })).toBeTruthy();
    expect(asked.at(-1)?.get("sought")).toBe("eq.apartment");
    expect(screen.queryByRole("button", { name: /Sélectionner les/ })).toBeNull();
  });

  it("ticks nothing once other leads are filtered than those that were to be ticked", async () => {
    const answers: (() => void)[] = [];
    server.use(
      http.get(`${API}/rest/v1/lead_rows`, async ({ request }) => {
        const search = new URL(request.url).searchParams;
        if (search.get("select") === "id,agency_id,assignee_id") {
          await new Promise<void>((answer) => answers.push(answer));
        }
        return HttpResponse.json(some, { headers: { "content-range": "0-1/30" } });
      }),
    );
    openPage("/leads?view=table");
    await user.click(await screen.findByRole("checkbox", { name: "Sélectionner Aziz Filali" }));
    await user.click(screen.getByRole("button", { name: "Sélectionner les 30 dossiers filtrés" }));
    await waitFor(() => expect(answers).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: "En retard" }));
    const again = await screen.findByRole("button", { name: "Sélectionner les 30 dossiers filtrés" });
    answers[0]?.();
    await user.click(again);
    await waitFor(() => expect(answers).toHaveLength(2));
    expect(screen.getByText("1 dossier sélectionné")).toBeTruthy();
    answers[1]?.();
    expect(await screen.findByText("2 dossiers sélectionnés")).toBeTruthy();
  });

  it("goes through the leads by j and k", async () => {
    server.use(rowsAnswer(some).handler);
    openPage("/leads?view=table");
    await screen.findByRole("link", { name: "Aziz Filali" });
    const focused = () => document.activeElement?.textContent;
    await user.keyboard("j");
    expect(focused()).toBe("Rachida Aït Lahcen");
    await user.keyboard("jj");
    expect(focused()).toBe("Aziz Filali");
    await user.keyboard("k");
    expect(focused()).toBe("Rachida Aït Lahcen");
    await user.keyboard("m");
    expect(await screen.findByRole("menuitem", { name: "Contacté" })).toBeTruthy();
  });
});
