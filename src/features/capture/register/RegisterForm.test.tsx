import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { delay, HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { supabaseClient } from "@/backend/client";
import { giveUpSession, isSessionExpired, sessionRenewed } from "@/backend/sessionExpiry";
import { API, fakeServer } from "../../../../tests/support/server";
import { sessionFor } from "../../../../tests/support/session";
import { useTexts } from "../../../../tests/support/texts";
import { calm, openCounter, RPC, refusal } from "../testing/counter";

const server = fakeServer();
const NAME = "خديجة « l’aînée » <b>El Amrani</b> 🏡";

interface Sent {
  p_id: string;
  p_phone: string;
  p_occurred_at: string;
  p_full_name: string;
  p_consents: string[];
}

const registered = {
  visit_id: "v1",
  lead_id: "l1",
  new_lead: true,
  recognised: false,
  agency: { id: "a1", name_fr: "Agence de Fès", name_ar: "وكالة فاس" },
};
const fine = () => HttpResponse.json(registered);

/** Answers in turn, the last answer for all that follow, and keeps what was sent. */
function answers(...replies: ((request: Request) => Response | Promise<Response>)[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post<never, Sent>(`${RPC}/register_prospect`, async ({ request }) => {
      const reply = replies[Math.min(sent.length, replies.length - 1)];
      sent.push(await request.clone().json());
      return reply?.(request);
    }),
  );
  return sent;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const send = () => screen.getByText(/^(Enregistrer|Renvoyer)$/);

// looked up by label: a search by role and name makes jsdom reckon the style of the whole page
const byPhone = () => screen.getByLabelText(/par téléphone, aux heures ouvrables/);

async function fillIn() {
  const user = userEvent.setup();
  const page = openCounter("/counter/register");
  await user.click(await screen.findByLabelText("Nom complet"));
  await user.paste(NAME);
  await user.click(field("Téléphone"));
  await user.paste("0661 23 45 67");
  await user.click(byPhone());
  return { ...page, user };
}

function typingIsKept() {
  expect(field("Nom complet").value).toBe(NAME);
  expect(field("Téléphone").value).toBe("0661 23 45 67");
  expect(byPhone().getAttribute("aria-checked")).toBe("true");
}

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

describe("bad input", () => {
  it("is named beside its field before anything is sent", async () => {
    const sent = answers(fine);
    const user = userEvent.setup();
    openCounter("/counter/register");
    await user.type(await screen.findByLabelText("Téléphone"), "0661");
    await user.type(screen.getByLabelText(/^Budget/), "1,5");
    await user.click(screen.getByLabelText(/^Remarques/));
    await user.paste("é".repeat(4_001));
    await user.click(send());
    for (const words of [
      "Indiquez le nom.",
      "Il manque des chiffres à ce numéro.",
      /Sans accord pour être contactée/,
      /Le budget est un montant entier/,
      "Ce texte est trop long. Raccourcissez-le.",
    ]) {
      expect(await screen.findByText(words)).toBeTruthy();
    }
    expect(field("Téléphone").value).toBe("0661");
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Remarques/).value).toHaveLength(4_001);
    expect(sent).toEqual([]);
  });

  it("asks for the e-mail address only with the consent to write to it", async () => {
    answers(fine);
    const { user } = await fillIn();
    expect(screen.queryByLabelText("Adresse e-mail")).toBeNull();
    await user.click(screen.getByLabelText(/par e-mail/));
    await user.click(send());
    expect(await screen.findByText(/Indiquez l’adresse, ou retirez l’accord/)).toBeTruthy();
    await user.type(field("Adresse e-mail"), "khadija@");
    await user.tab();
    expect(await screen.findByText("Cette adresse e-mail n’est pas valide.")).toBeTruthy();
  });

  it("offers to count without registering who agrees to nothing, and forgets the data", async () => {
    const counted: unknown[] = [];
    server.use(
      http.post(`${RPC}/register_visit`, async ({ request }) => {
        counted.push(await request.json());
        return HttpResponse.json({});
      }),
    );
    const { user, staffId } = await fillIn();
    await user.click(byPhone());
    await user.click(screen.getByRole("button", { name: "Compter cette personne sans l’enregistrer" }));
    await waitFor(() => expect(counted).toMatchObject([{ p_party_size: 1 }]));
    expect(Object.keys(window.localStorage).filter((key) => key.startsWith(`escale.register.${staffId}`))).toEqual([]);
  });
});

describe("the wording", () => {
  it("is in the visitor's language, whatever the host reads", async () => {
    const { user } = await fillIn();
    const consents = screen.getByRole("group", { name: "Accords de contact" });
    expect(within(consents).getByText(/J’accepte que le groupe/)).toHaveProperty("lang", "fr");
    await user.click(screen.getByRole("radio", { name: "العربية" }));
    expect(within(consents).getByText(/أوافق على أن تحتفظ/)).toMatchObject({ lang: "ar", dir: "rtl" });
  });
});
