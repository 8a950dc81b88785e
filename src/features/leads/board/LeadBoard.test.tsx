import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asksBeforeLeaving } from "../../../../tests/support/leaving";
import { renderPart } from "../../../../tests/support/render";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { NO_FILTERS } from "../filters/leadFilters";
import { boardAnswers, everyday, rowsAnswer } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { boardOf, leadIn, leadOf, stages } from "../testing/leads";
import { LeadBoard } from "./LeadBoard";

const MOVE = `${API}/rest/v1/rpc/move_lead`;
const EVENTS = `${API}/rest/v1/lead_events`;
const server = fakeServer();
const user = userEvent.setup();

const column = (name: string) => within(screen.getByRole("region", { name }));

/** Moves are known by their ids for as long as the page lives, so every test has leads of its own. */
let lead = leadOf("");
let count = 0;

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  count += 1;
  lead = leadOf(`lead-${count}`, { prospect_name: "Rachida Aït Lahcen", version: 4 });
  server.use(...everyday);
});

async function openBoard(filters = NO_FILTERS) {
  server.use(boardAnswers(boardOf(lead, leadIn(stages.offer, "other", { prospect_name: "Aziz Filali" }))).handler);
  renderPart(
    <InRefine>
      <LeadBoard filters={filters} editionId={undefined} onClear={() => {}} />
    </InRefine>,
  );
  await screen.findByRole("region", { name: "Nouveau" });
}

async function moveTo(stage: string) {
  await user.click(screen.getByRole("button", { name: "Déplacer Rachida Aït Lahcen vers…" }));
  await user.click(await screen.findByRole("menuitem", { name: new RegExp(stage) }));
}

function moveAnswers(...answers: (() => Response)[]) {
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.post(MOVE, async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      return answer?.();
    }),
  );
  return sent;
}

const accepted = (stage: string, version: number) => () =>
  HttpResponse.json({ ...lead, stage_id: stage, version, stage_entered_at: "2026-10-02T10:00:00+00:00" });

describe("the board of open leads", () => {
  it("has the columns of the stages in which a lead is worked, and no other", async () => {
    await openBoard({ ...NO_FILTERS, open: true });
    expect(screen.getByRole("region", { name: "Offre" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Gagné" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Perdu" })).toBeNull();
  });
});

describe("the board", () => {
  it("shows each stage with its leads, how many and how much", async () => {
    await openBoard();
    expect(column("Nouveau").getByRole("heading").textContent).toMatch(/Nouveau\s*1/);
    expect(column("Nouveau").getByRole("link", { name: "Rachida Aït Lahcen" })).toBeTruthy();
    expect(column("Contacté").getByText("Aucun dossier dans cette phase.")).toBeTruthy();
    expect(column("Offre").getByText("Aziz Filali")).toBeTruthy();
  });

  it("offers only the stages ahead", async () => {
    await openBoard();
    await user.click(screen.getByRole("button", { name: "Déplacer Aziz Filali vers…" }));
    await screen.findByRole("menuitem", { name: /Gagné/ });
    expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual(["Gagné", "Perdu"]);
  });

  it("moves a card at once, names the version it saw, and asks before leaving until it is kept", async () => {
    let answer = () => {};
    const waiting = new Promise<void>((done) => {
      answer = done;
    });
    await openBoard();
    let sent: unknown;
    server.use(
      http.post(MOVE, async ({ request }) => {
        sent = await request.json();
        await waiting;
        return accepted("contacted", 5)();
      }),
      rowsAnswer([]).handler,
    );
    await moveTo("Contacté");
    expect(await column("Contacté").findByText("Rachida Aït Lahcen")).toBeTruthy();
    expect(column("Nouveau").queryByText("Rachida Aït Lahcen")).toBeNull();
    await waitFor(() => expect(sent).toMatchObject({ p_lead_id: lead.id, p_stage_id: "contacted", p_version: 4 }));
    expect(asksBeforeLeaving()).toBe(true);
    answer();
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false));
    expect(column("Contacté").getByText("Rachida Aït Lahcen")).toBeTruthy();
  });

  it.each([
    ["500", () => HttpResponse.json({ message: "boom" }, { status: 500 }), /Le serveur a rencontré un problème/],
    ["a lost connection", () => HttpResponse.error(), /Pas de connexion/],
    ["a time-out", () => HttpResponse.json({ code: "57014", message: "x" }, { status: 504 }), /tarde à répondre/],
  ])("takes a move back after %s, says why and repeats the same move when asked", async (_what, failure, why) => {
    await openBoard();
    const sent = moveAnswers(failure, accepted("contacted", 5));
    await moveTo("Contacté");
    const told = await screen.findByRole("alert");
    expect(told.textContent).toMatch(why);
    expect(await column("Nouveau").findByText("Rachida Aït Lahcen")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await column("Contacté").findByText("Rachida Aït Lahcen")).toBeTruthy();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
  });

  it("says who was faster and shows the card where it is now", async () => {
    await openBoard();
    moveAnswers(() =>
      HttpResponse.json({ code: "PT409", message: "stale", hint: "", details: JSON.stringify(lead) }, { status: 409 }),
    );
    server.use(
      rowsAnswer([{ ...lead, stage_id: "offer", stage_position: 50, version: 5 }]).handler,
      http.get(EVENTS, () =>
        HttpResponse.json([{ occurred_at: "2026-10-02T08:57:00+00:00", actor: { full_name: "Hamza Sabiri" } }]),
      ),
    );
    await moveTo("Contacté");
    const told = await screen.findByRole("alert");
    expect(told.textContent).toMatch(/Hamza Sabiri a déjà modifié ce dossier .*« Offre »/);
    expect(await column("Offre").findByText("Rachida Aït Lahcen")).toBeTruthy();
    expect(column("Contacté").queryByText("Rachida Aït Lahcen")).toBeNull();
  });

  it("takes a card away that is the reader's no more", async () => {
    await openBoard();
    moveAnswers(() => HttpResponse.json({ code: "PT404", message: "lead_not_found" }, { status: 404 }));
    server.use(
      rowsAnswer([]).handler,
      http.get(EVENTS, () => HttpResponse.json([])),
    );
    await moveTo("Contacté");
    expect((await screen.findByRole("alert")).textContent).toMatch(/n’existe pas/);
    await waitFor(() => expect(screen.queryByRole("link", { name: "Rachida Aït Lahcen" })).toBeNull());
  });

  it("says why it cannot be read, with a code, and tries again", async () => {
    server.use(
      http.post(`${API}/rest/v1/rpc/lead_board`, () => HttpResponse.json({ message: "boom" }, { status: 500 })),
    );
    renderPart(
      <InRefine>
        <LeadBoard filters={NO_FILTERS} editionId={undefined} onClear={() => {}} />
      </InRefine>,
    );
    expect((await screen.findByRole("alert")).textContent).toMatch(/HTTP500/);
    server.use(boardAnswers(boardOf(lead)).handler);
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("link", { name: "Rachida Aït Lahcen" })).toBeTruthy();
  });
});

describe("ending a lead", () => {
  const lostCount = () => column("Perdu").getByRole("heading").textContent?.replace(/\D/g, "");

  it("asks for the reason, of those still offered, and does not send without", async () => {
    await openBoard();
    const sent = moveAnswers(accepted("lost", 5));
    await moveTo("Perdu");
    const dialog = within(await screen.findByRole("dialog"));
    await dialog.findByRole("radio", { name: "Injoignable" });
    expect(dialog.queryByRole("radio", { name: "Ancienne raison" })).toBeNull();
    await user.click(dialog.getByRole("button", { name: "Clore comme perdu" }));
    expect(await dialog.findByText("Choisissez la raison de la perte.")).toBeTruthy();
    expect(sent).toHaveLength(0);
    await user.click(dialog.getByRole("radio", { name: "Injoignable" }));
    await user.click(dialog.getByRole("button", { name: "Clore comme perdu" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toEqual([expect.objectContaining({ p_stage_id: "lost", p_lost_reason_id: "unreachable" })]);
    expect(lostCount()).toBe("1");
  });

  it("puts the card back when cancelled", async () => {
    await openBoard();
    await moveTo("Perdu");
    const dialog = within(await screen.findByRole("dialog"));
    expect(lostCount()).toBe("1");
    await user.click(dialog.getByRole("button", { name: "Annuler" }));
    expect(await column("Nouveau").findByText("Rachida Aït Lahcen")).toBeTruthy();
    expect(lostCount()).toBe("0");
  });

  it("keeps the reason chosen when the server fails, and repeats the same move", async () => {
    await openBoard();
    const sent = moveAnswers(() => HttpResponse.error(), accepted("lost", 5));
    await moveTo("Perdu");
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(await dialog.findByRole("radio", { name: "Injoignable" }));
    await user.click(dialog.getByRole("button", { name: "Clore comme perdu" }));
    expect((await dialog.findByRole("alert")).textContent).toMatch(/Pas de connexion/);
    expect(dialog.getByRole<HTMLInputElement>("radio", { name: "Injoignable" }).checked).toBe(true);
    await user.click(dialog.getByRole("button", { name: "Clore comme perdu" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent[1]).toEqual(sent[0]);
  });

  async function win(price: string) {
    await moveTo("Gagné");
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(await dialog.findByLabelText("Prix de vente"), price);
    await user.click(dialog.getByRole("button", { name: "Clore comme gagné" }));
    return dialog;
  }

  it("asks what was sold and for how much; the product sought is proposed, the budget is only named", async () => {
    await openBoard();
    const sent = moveAnswers(accepted("won", 5));
    const dialog = await win("0");
    expect(dialog.getByText(/Budget annoncé : 500.000/)).toBeTruthy();
    expect(await dialog.findByText(/Indiquez le prix de vente/)).toBeTruthy();
    expect(sent).toHaveLength(0);
    await user.clear(dialog.getByLabelText("Prix de vente"));
    await user.type(dialog.getByLabelText("Prix de vente"), "480.000 DH");
    await user.click(dialog.getByRole("button", { name: "Clore comme gagné" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ p_sold_product: "apartment", p_sold_price_mad: 480_000 });
  });

  it("can be undone: the lead is again where the database says, and another try is the same one", async () => {
    const opened: Record<string, unknown>[] = [];
    await openBoard();
    moveAnswers(accepted("won", 5));
    server.use(
      rowsAnswer([{ ...lead, version: 6 }]).handler,
      http.post(`${API}/rest/v1/rpc/reopen_lead`, async ({ request }) => {
        opened.push((await request.json()) as Record<string, unknown>);
        return opened.length === 1 ? HttpResponse.error() : accepted("new", 6)();
      }),
    );
    await win("480000");
    await user.click(await screen.findByRole("button", { name: "Annuler l’action" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/n’a pas été rouvert.*Pas de connexion/);
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await column("Nouveau").findByText("Rachida Aït Lahcen")).toBeTruthy();
    expect(opened).toEqual([opened[0], opened[0]]);
    expect(opened[0]).toMatchObject({ p_lead_id: lead.id, p_version: 5 });
  });
});
