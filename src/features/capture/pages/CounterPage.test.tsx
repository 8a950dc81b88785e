import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { calm, openCounter, RPC, refusal, STOP } from "../testing/counter";

const server = fakeServer();

interface Visit {
  p_id: string;
  p_party_size: number;
}

/** Answers the counts in turn, the last answer for all that follow, and keeps what was sent. */
function countsAnswer(...answers: (() => Response)[]): Visit[] {
  const sent: Visit[] = [];
  server.use(
    http.post<never, Visit>(`${RPC}/register_visit`, async ({ request }) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push(await request.json());
      return answer?.();
    }),
  );
  return sent;
}

const fine = () => HttpResponse.json({});
const pad = (size: number) => screen.getByRole("button", { name: new RegExp(`^Compter ${size} personne`) });
const today = () =>
  within(screen.getByRole("region", { name: "Fréquentation" })).getByText("visiteurs aujourd’hui").parentElement;
const offline = () => HttpResponse.error();

async function show(path?: string, stops?: (typeof STOP)[]) {
  const page = openCounter(path, stops);
  await waitFor(() => expect(today()?.textContent).toContain("100"));
  return { ...page, user: userEvent.setup() };
}

beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(...calm));
afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

describe("counting", () => {
  it("shows a tap before the server has answered, and sends it once", async () => {
    let answer = (_response: Response) => {};
    const sent: Visit[] = [];
    server.use(
      http.post<never, Visit>(`${RPC}/register_visit`, async ({ request }) => {
        sent.push(await request.json());
        return new Promise<Response>((resolve) => {
          answer = resolve;
        });
      }),
    );
    const { user } = await show();
    await user.click(pad(3));
    expect(today()?.textContent).toContain("103");
    expect(screen.getByText("3 personnes")).toBeTruthy();
    await waitFor(() => expect(sent).toMatchObject([{ p_party_size: 3 }]));
    await act(async () => answer(HttpResponse.json({})));
  });

  it("gives every tap an id of its own", async () => {
    const sent = countsAnswer(fine);
    const { user } = await show();
    await user.dblClick(pad(1));
    await user.click(pad(5));
    await waitFor(() => expect(sent.map(({ p_party_size }) => p_party_size)).toEqual([1, 1, 5]));
    expect(new Set(sent.map(({ p_id }) => p_id)).size).toBe(3);
  });

  it.each([
    ["the connection is lost", offline, /1 comptage attend le réseau/],
    ["the server stumbles", () => HttpResponse.json({}, { status: 500 }), /1 comptage attend le serveur/],
  ])("keeps counting when %s, and sends the same id again", async (_what, failure, words) => {
    const sent = countsAnswer(failure, fine);
    const { user } = await show();
    await user.click(pad(2));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(today()?.textContent).toContain("102");
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(await screen.findByText("Tout est transmis")).toBeTruthy();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it("sends after a reload what waited before it", async () => {
    countsAnswer(offline);
    const { user, unmount, staffId } = await show();
    await user.click(pad(4));
    await screen.findByText(/1 comptage attend le réseau/);
    unmount();
    expect(window.localStorage.getItem(`escale.outbox.${staffId}`)).toContain('"partySize":4');
  });

  it("shows a refusal with its reason until it is dismissed, and takes the party out of the total", async () => {
    countsAnswer(() => refusal(409, "stop_ended", "stop_id"));
    const { user } = await show();
    await user.click(pad(2));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/Groupe de 2.*pas compté.*Cette étape est terminée.*PT409/);
    expect(today()?.textContent).toContain("100");
    await user.click(within(alert).getByRole("button", { name: "J’ai compris" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("takes a count back", async () => {
    countsAnswer(fine);
    const undone: unknown[] = [];
    server.use(
      http.post(`${RPC}/undo_visit`, async ({ request }) => {
        undone.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await show();
    await user.click(pad(3));
    await user.click(await screen.findByRole("button", { name: /^Annuler : 3 personnes/ }));
    await waitFor(() => expect(undone).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText("3 personnes")).toBeNull());
  });

  it("counts a larger party, and says beside the field when there cannot be so many", async () => {
    const sent = countsAnswer(fine);
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: /Plus/ }));
    const dialog = await screen.findByRole("dialog");
    const field = within(dialog).getByRole("spinbutton", { name: "Nombre de personnes" });
    for (const wrong of ["0", "-1", "61", "10000"]) {
      await user.clear(field);
      await user.type(field, `${wrong}{Enter}`);
      expect(await within(dialog).findByText("Un groupe compte de 1 à 60 personnes.")).toBeTruthy();
      expect(field.getAttribute("aria-invalid")).toBe("true");
      expect(field).toHaveProperty("value", wrong);
    }
    expect(sent).toEqual([]);
    await user.clear(field);
    await user.type(field, "12{Enter}");
    await waitFor(() => expect(sent).toMatchObject([{ p_party_size: 12 }]));
  });

  it("counts by the keyboard's digits, but not while a form is open over it", async () => {
    const sent = countsAnswer(fine);
    const { user } = await show();
    await user.keyboard("4");
    await waitFor(() => expect(sent).toMatchObject([{ p_party_size: 4 }]));
    await user.keyboard("n");
    await screen.findByRole("dialog", { name: "Enregistrer un visiteur" });
    await user.keyboard("5");
    expect(sent).toHaveLength(1);
  });
});

describe("the figures", () => {
  it("do not stop the counting when they cannot be read", async () => {
    const sent = countsAnswer(fine);
    server.use(http.post(`${RPC}/stop_counter`, () => HttpResponse.json({}, { status: 500 })));
    openCounter();
    await screen.findByText(/Le total n’a pas pu être lu/);
    await userEvent.setup().click(pad(1));
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it("say when the list of visits cannot be read", async () => {
    server.use(http.get(`${API}/rest/v1/visits`, () => HttpResponse.json({}, { status: 500 })));
    openCounter();
    expect(await screen.findByText(/Les visites déjà envoyées n’ont pas pu être lues/)).toBeTruthy();
  });
});

describe("the stop", () => {
  const past = { ...STOP, id: "past", city_name_fr: "Agadir", starts_on: "2026-09-01", ends_on: "2026-09-03" };
  const next = { ...STOP, id: "next", city_name_fr: "Rabat", starts_on: "2026-10-06", ends_on: "2026-10-08" };

  it("is the running one of several, with the choice of the others", async () => {
    const { user } = await show("/counter", [past, STOP, next]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Comptoir Casablanca");
    await user.click(screen.getByRole("combobox", { name: "Étape" }));
    await user.click((await screen.findAllByText("Rabat")).at(-1) as HTMLElement);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Comptoir Rabat");
  });

  it.each([
    [next, "Le comptoir n’est pas encore ouvert", /à partir du mardi 6 octobre 2026/],
    [past, "Cette étape est terminée", /a fermé le jeudi 3 septembre 2026/],
  ])("says why nobody is counted there today", async (stop, title, text) => {
    openCounter("/counter", [stop]);
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Compter/ })).toBeNull();
  });

  it("is none of a host who is not posted, and none of theirs in the URL", async () => {
    const { unmount } = openCounter("/counter", []);
    expect(screen.getByText("Aucune étape ne vous est confiée")).toBeTruthy();
    unmount();
    openCounter("/counter?stop=nowhere");
    expect(screen.getByText("Cette étape n’est pas la vôtre")).toBeTruthy();
  });
});
