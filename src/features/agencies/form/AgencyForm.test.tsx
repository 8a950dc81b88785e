import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { supabaseClient } from "@/backend/client";
import { giveUpSession, isSessionExpired, sessionRenewed } from "@/backend/sessionExpiry";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { sessionFor } from "../../../../tests/support/session";
import { useTexts } from "../../../../tests/support/texts";
import type { Agency } from "../agency";
import { AgencyForm } from "./AgencyForm";

const server = fakeServer();
const AGENCIES = `${API}/rest/v1/agencies`;
const region = {
  id: "10000000-0000-4000-8000-000000000006",
  name_fr: "Casablanca-Settat",
  name_ar: "الدار البيضاء سطات",
};
const city = {
  id: "20000000-0000-4000-8000-000000000001",
  name_fr: "Casablanca",
  name_ar: "الدار البيضاء",
  country: "MA",
  region_id: region.id,
  agency_id: null,
  time_zone: "Africa/Casablanca",
};
const columns = {
  id: "30000000-0000-4000-8000-000000000001",
  version: 3,
  code: "CASA",
  name_fr: "Agence de Casablanca",
  name_ar: "وكالة الدار البيضاء",
  region_id: region.id,
  city_id: city.id,
  phone: "+212522297935",
  active: true,
};
const agency: Agency = { ...columns, region, city };

type Answer = (sent: unknown) => Response;

/** Answers with what was sent, as stored. */
const done: Answer = (sent) => HttpResponse.json([Object.assign({}, columns, sent)]);
const refused = (status: number, body: object) => () => HttpResponse.json(body, { status });

/** What was sent, as the server answers one after the other; the last answer goes on. */
function answers(method: "patch" | "post", ...each: Answer[]) {
  const sent: { version: string | null; values: unknown }[] = [];
  server.use(
    http[method](AGENCIES, async ({ request }) => {
      const values = await request.json();
      sent.push({ version: new URL(request.url).searchParams.get("version"), values });
      return (each[sent.length - 1] ?? each.at(-1) ?? done)(values);
    }),
  );
  return sent;
}

function show(shown: Agency | null = agency) {
  const user = userEvent.setup();
  const onSaved = vi.fn();
  renderWithData(<AgencyForm agency={shown} onSaved={onSaved} onCancel={vi.fn()} />, { role: "admin" });
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  const write = async (label: string, text: string) => {
    await user.clear(field(label));
    await user.paste(text);
  };
  const save = (name = "Enregistrer") => user.click(screen.getByRole("button", { name }));
  return { user, onSaved, field, write, save };
}

beforeAll(() => useTexts("fr"));
beforeEach(() =>
  server.use(
    http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(null)),
    http.get(`${API}/rest/v1/regions`, () => HttpResponse.json([region])),
    http.get(`${API}/rest/v1/cities`, () => HttpResponse.json([city])),
  ),
);
afterEach(() => {
  giveUpSession();
  localStorage.clear();
  sessionStorage.clear();
});

describe("editing an agency", () => {
  it("saves only what was changed, a number in any writing as E.164", async () => {
    const sent = answers("patch", done);
    const { write, save, onSaved } = show();
    await write("Téléphone", "0522 30 40 50");
    await save();
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith(agency.id));
    expect(sent).toEqual([{ version: "eq.3", values: { phone: "+212522304050" } }]);
  });

  it("says beside the field that a number is none", async () => {
    const sent = answers("patch", done);
    const { write, save, field } = show();
    await write("Téléphone", "0522");
    await save();
    await screen.findByText("Il manque des chiffres à ce numéro.");
    expect(field("Téléphone").getAttribute("aria-invalid")).toBe("true");
    expect(sent).toEqual([]);
  });

  it("shows both versions when somebody was faster", async () => {
    const theirs = { ...columns, version: 4, name_fr: "Agence de Casablanca-Anfa", code: "ANFA" };
    const sent = answers("patch", () => HttpResponse.json([]), done);
    server.use(http.get(AGENCIES, () => HttpResponse.json([theirs])));
    const { user, write, save, onSaved } = show();
    await write("Nom en français", "Agence de Casablanca Centre");
    await save();
    const view = await screen.findByRole("region", { name: "Deux personnes ont modifié cette fiche" });
    const side = (group: string, name: RegExp) =>
      within(within(view).getByRole("group", { name: group })).getByRole<HTMLInputElement>("radio", { name });
    expect(side("Nom en français", /Votre version.*Centre/).checked).toBe(true);
    // only the other one touched the code: theirs unless said otherwise
    expect(side("Code", /Version enregistrée.*ANFA/).checked).toBe(true);
    await user.click(within(view).getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(sent.at(-1)).toEqual({ version: "eq.4", values: { name_fr: "Agence de Casablanca Centre" } });
  });

  it("says beside the code that it is taken", async () => {
    answers(
      "patch",
      refused(409, { code: "23505", message: 'duplicate key value violates unique constraint "agencies_code_key"' }),
    );
    const { write, save, field } = show();
    await write("Code", "rab");
    await save();
    await screen.findByText("Cette valeur est déjà prise.");
    expect(field("Code").getAttribute("aria-invalid")).toBe("true");
    expect(field("Code").value).toBe("rab");
  });

  it("says on the button how many open leads wait in an agency that closes", async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${API}/rest/v1/leads`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json([{ id: "l1" }], { headers: { "content-range": "0-0/195" } });
      }),
    );
    const sent = answers("patch", done);
    const { user, onSaved } = show();
    await user.click(screen.getByRole("switch", { name: "Reçoit de nouveaux dossiers" }));
    await user.click(await screen.findByRole("button", { name: "Fermer l’agence (195 dossiers ouverts)" }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(sent[0]?.values).toEqual({ active: false });
    expect(asked[0]).toContain(`agency_id=eq.${agency.id}`);
    expect(asked[0]).toContain("closed_at=is.null");
  });

  it.each([
    ["a server that fails", refused(500, { message: "boom" }), /Le serveur a rencontré un problème/],
    ["a lost connection", () => HttpResponse.error(), /Pas de connexion au serveur/],
    ["a missing right", refused(403, { code: "42501", message: "permission denied" }), /Votre rôle ne permet pas/],
  ])("keeps what was typed through %s", async (_what, answer, words) => {
    const sent = answers("patch", answer, done);
    const { write, save, field, onSaved } = show();
    await write("Nom en français", "Agence « Anfa » 🏡");
    await save();
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(field("Nom en français").value).toBe("Agence « Anfa » 🏡");
    await save();
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(sent[1]).toEqual(sent[0]);
  });

  it("waits with what was typed for a new sign-in when the session ends, and then is saved", async () => {
    const admin = { email: "admin@escale.example", password: "Escale-2026" };
    const [first, second] = [sessionFor(admin.email, 3600), sessionFor(admin.email, 7200)];
    const signIn = (session: typeof first) => {
      server.use(http.post(`${API}/auth/v1/token`, () => HttpResponse.json(session)));
      return supabaseClient.auth.signInWithPassword(admin);
    };
    await signIn(first);
    const sent = answers("patch", refused(401, { code: "PGRST303", message: "JWT expired" }), done);
    const { write, save, field, onSaved } = show();
    await write("Nom en français", "Agence Anfa");
    await save();
    await waitFor(() => expect(isSessionExpired()).toBe(true));
    expect(field("Nom en français").value).toBe("Agence Anfa");
    expect(onSaved).not.toHaveBeenCalled();
    await signIn(second);
    sessionRenewed();
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(sent[1]).toEqual(sent[0]);
  });
});

describe("adding an agency", () => {
  it("sends the same id again after a lost answer, so that there is one agency", async () => {
    const sent = answers("post", () => HttpResponse.error(), done);
    const { user, write, save, onSaved } = show(null);
    await write("Nom en français", "Agence d’Anfa");
    await write("Nom en arabe", "وكالة أنفا");
    await write("Code", "anfa");
    await user.click(screen.getByLabelText("Ville"));
    await user.click(await screen.findByText("Casablanca", { selector: ".ant-select-item-option-content" }));
    await save();
    await screen.findByText(/Pas de connexion au serveur/);
    await save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.values).toEqual(sent[0]?.values);
    expect(sent[0]?.values).toMatchObject({ code: "ANFA", region_id: region.id, city_id: city.id, phone: null });
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  });
});
