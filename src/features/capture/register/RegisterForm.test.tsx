import { act, screen, waitFor } from "@testing-library/react";
import { delay, HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { supabaseClient } from "@/backend/client";
import { giveUpSession, isSessionExpired, sessionRenewed } from "@/backend/sessionExpiry";
import { API, fakeServer } from "../../../../tests/support/server";
import { sessionFor } from "../../../../tests/support/session";
import { useTexts } from "../../../../tests/support/texts";
import { calm, openCounter, refusal } from "../testing/counter";
import { answersTo, field, fillIn, fine, NAME, registered, send, typingIsKept } from "../testing/registering";

const server = fakeServer();
const answers = answersTo.bind(null, server);

beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(...calm));
afterEach(() => {
  vi.useRealTimers();
  giveUpSession();
  window.localStorage.clear();
});

describe("registering a visitor", () => {
  it("answers with the agency that will call, forgets the draft, and is ready for the next", async () => {
    const sent = answers(fine);
    const { user } = await fillIn();
    expect(await screen.findByText("+212 6 61 23 45 67")).toBeTruthy();
    await user.click(send());
    expect(await screen.findByText(`C’est enregistré : ${NAME}`)).toBeTruthy();
    expect(screen.getByText("Prendra contact : Agence de Fès.")).toBeTruthy();
    expect(screen.queryByText(/Personne reconnue/)).toBeNull();
    expect(sent).toMatchObject([{ p_full_name: NAME, p_phone: "+212661234567", p_consents: ["phone"] }]);
    expect(JSON.stringify(window.localStorage)).not.toContain("661");

    const next = screen.getByRole("button", { name: "Visiteur suivant" });
    expect(document.activeElement).toBe(next);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(field("Nom complet")));
    expect(field("Nom complet").value).toBe("");
  });

  it("begins in the first field, and never takes the focus from another one", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    openCounter("/counter/register");
    const phone = await screen.findByLabelText("Téléphone");
    expect(document.activeElement).toBe(field("Nom complet"));
    phone.focus();
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(document.activeElement).toBe(phone);
  });

  it("says that a number was known, and nothing about whose it is", async () => {
    answers(() => HttpResponse.json({ ...registered, recognised: true, new_lead: false }));
    const { user } = await fillIn();
    await user.click(send());
    expect(await screen.findByText(/Personne reconnue : ce numéro était déjà connu/)).toBeTruthy();
    expect(screen.getByText(/s’ajoute au dossier déjà ouvert/)).toBeTruthy();
  });

  it("is not sent twice by a double click", async () => {
    const sent = answers(async () => {
      await delay(50);
      return fine();
    });
    const { user } = await fillIn();
    await user.dblClick(send());
    await screen.findByText(/C’est enregistré/);
    expect(sent).toHaveLength(1);
  });

  it("moves on with Enter, field by field", async () => {
    const sent = answers(fine);
    const { user } = await fillIn();
    await user.click(field("Nom complet"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(field("Téléphone"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toHaveProperty("value", "fr");
    expect(sent).toEqual([]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent).toHaveLength(1));
  });
});

describe("when the server fails", () => {
  it.each([
    ["500", () => HttpResponse.json({ message: "boom" }, { status: 500 }), /Le serveur a rencontré un problème/],
    [
      "a time-out of the database",
      () => HttpResponse.json({ code: "57014", message: "" }, { status: 504 }),
      /tarde à répondre/,
    ],
    ["a lost connection", () => HttpResponse.error(), /Pas de connexion/],
  ])("says so after %s, keeps what was typed, and sends the same again", async (_what, failure, words) => {
    const sent = answers(failure, fine);
    const { user } = await fillIn();
    await user.click(send());
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toContain("ne crée pas de doublon");
    typingIsKept();
    await user.click(screen.getByText("Renvoyer"));
    expect(await screen.findByText(/C’est enregistré/)).toBeTruthy();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(screen.queryByText(/Un premier envoi était déjà parti/)).toBeNull();
  });

  it("brings each failure into sight, above a form that is scrolled to its button, and reads it out", async () => {
    answers(() => HttpResponse.error());
    const { user } = await fillIn();
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    for (const button of ["Enregistrer", "Renvoyer"]) {
      scrolled.mockClear();
      await user.click(await screen.findByText(button));
      const alert = await screen.findByRole("alert");
      await waitFor(() =>
        expect(scrolled.mock.contexts.some((part) => part instanceof Element && part.contains(alert))).toBe(true),
      );
    }
    scrolled.mockRestore();
  });

  it("gives up waiting after twenty seconds", async () => {
    answers(async () => {
      await delay("infinite");
      return fine();
    });
    const { user } = await fillIn();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await user.click(send());
    await act(() => vi.advanceTimersByTimeAsync(21_000));
    expect((await screen.findByRole("alert")).textContent).toMatch(/tarde à répondre/);
    typingIsKept();
  });

  it("warns when something was changed after a sending that may have arrived", async () => {
    const sent = answers(() => HttpResponse.error(), fine);
    const { user } = await fillIn();
    await user.click(send());
    await screen.findByRole("alert");
    await user.clear(field("Téléphone"));
    await user.type(field("Téléphone"), "0661 00 00 00");
    await user.click(send());
    expect(await screen.findByText(/Un premier envoi était déjà parti/)).toBeTruthy();
    expect(sent[1]?.p_id).toBe(sent[0]?.p_id);
  });

  it("keeps what was typed over a reload, with its id", async () => {
    const sent = answers(() => HttpResponse.error(), fine);
    const { user, unmount, staffId } = await fillIn();
    await user.click(send());
    await screen.findByRole("alert");
    unmount();
    openCounter("/counter/register", undefined, staffId);
    await screen.findByText("Saisie commencée, reprise.");
    typingIsKept();
    await user.click(send());
    await screen.findByText(/C’est enregistré/);
    expect(sent[1]).toEqual(sent[0]);
  });

  it("says above the form that the stop has ended, and lets a later sending carry its own moment", async () => {
    const sent = answers(() => refusal(409, "stop_ended", "stop_id"), fine);
    const { user } = await fillIn();
    await user.click(send());
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/Cette étape est terminée.*PT409/);
    expect(alert.textContent).not.toContain("doublon");
    typingIsKept();
    await user.click(send());
    await screen.findByText(/C’est enregistré/);
    expect(sent[1]?.p_id).toBe(sent[0]?.p_id);
    expect(sent[1]?.p_occurred_at).not.toBe(sent[0]?.p_occurred_at);
  });

  it("puts what the server refused beside its field", async () => {
    answers(() => refusal(422, "phone_invalid", "phone"));
    const { user } = await fillIn();
    await user.click(send());
    expect(await screen.findByText(/Ce numéro n’est pas valide/)).toBeTruthy();
    expect(field("Téléphone").getAttribute("aria-invalid")).toBe("true");
    await waitFor(() => expect(document.activeElement).toBe(field("Téléphone")));
    expect(screen.queryByText(/Code à communiquer/)).toBeNull();
    typingIsKept();
  });
});

describe("a session that ends in the middle of the form", () => {
  const host = { email: "host@escale.example", password: "Escale-2026" };
  const [first, second] = [sessionFor(host.email, 3_600), sessionFor(host.email, 7_200)];
  const signIn = (session: typeof first) => {
    server.use(http.post(`${API}/auth/v1/token`, () => HttpResponse.json(session)));
    return supabaseClient.auth.signInWithPassword(host);
  };
  const expired = (request: Request) =>
    request.headers.get("authorization") === `Bearer ${second.access_token}`
      ? fine()
      : HttpResponse.json({ code: "PGRST303", message: "JWT expired" }, { status: 401 });

  beforeEach(async () => {
    await signIn(first);
  });

  it("waits for the sign-in and then goes through, under the same id", async () => {
    const sent = answers(expired);
    const { user } = await fillIn();
    await user.click(send());
    await waitFor(() => expect(isSessionExpired()).toBe(true));
    typingIsKept();
    await signIn(second);
    act(() => sessionRenewed());
    expect(await screen.findByText(/C’est enregistré/)).toBeTruthy();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it("says so when nobody signs in, and keeps what was typed", async () => {
    answers(expired);
    const { user } = await fillIn();
    await user.click(send());
    await waitFor(() => expect(isSessionExpired()).toBe(true));
    act(() => giveUpSession());
    expect((await screen.findByRole("alert")).textContent).toMatch(/Votre session a expiré/);
    typingIsKept();
  });
});
