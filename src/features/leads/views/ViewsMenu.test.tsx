import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { atDesk } from "../../../../tests/support/atDesk";
import { functionAnswers } from "../../../../tests/support/functionAnswers";
import { renderPart } from "../../../../tests/support/render";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import LeadsPage from "../pages/LeadsPage";
import { everyday, rowsAnswer } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { leadOf } from "../testing/leads";
import type { LeadViews, SavedView } from "./api";

const server = fakeServer();
const user = userEvent.setup();

function viewOf(id: string, name: string, params: string): SavedView {
  return { id, name, params, agency_id: null, version: 1, mine: true, owner_name: "Nadia Bakkali" };
}

const late = viewOf("v1", "Mes retards", "columns=prospect_name%2Cbudget_mad&density=compact&next=overdue&view=table");
const old = viewOf("v2", "Ancienne", "columns=prospect_name%2Cscore&score=5&stage=gone&sort=-score&view=table");

atDesk();
beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(...everyday, rowsAnswer([leadOf("1", { prospect_name: "Aziz Filali" })]).handler));

const address = () => screen.getByLabelText("address").textContent;

async function open(path: string, kept: Partial<LeadViews> = {}) {
  const views = { columns: null, density: null, default_view_id: null, views: [late, old], ...kept };
  server.use(http.post(`${API}/rest/v1/rpc/lead_views`, () => HttpResponse.json(views)));
  renderPart(
    <InRefine>
      <LeadsPage />
    </InRefine>,
    path,
  );
  await screen.findByRole("link", { name: "Aziz Filali" });
}

const menu = () => user.click(screen.getByRole("button", { name: "Vues enregistrées" }));
const choose = async (name: string | RegExp) => {
  await menu();
  await user.click(await screen.findByRole("menuitem", { name }));
};
const heads = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent);

describe("saved views", () => {
  it("write the address, which says when it shows something else by now", async () => {
    await open("/leads?view=table&q=aziz");
    await choose("Mes retards");
    await waitFor(() =>
      expect(address()).toBe("?columns=prospect_name,budget_mad&density=compact&next=overdue&view=table&saved=v1"),
    );
    expect(heads()).toEqual(["", "Prospect", "Budget", "Déplacer vers"]);
    expect(screen.queryByText("modifiée")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Sans relance" }));
    expect(await screen.findByText("modifiée")).toBeTruthy();
  });

  it("are what the leads open with, unless the address says otherwise", async () => {
    await open("/leads", { default_view_id: "v1" });
    expect(address()).toContain("saved=v1");
    expect(screen.getByRole("button", { name: "En retard" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("say what they ask for that is no more, and stay as they are", async () => {
    await open("/leads?view=table");
    await choose("Ancienne");
    const said = await screen.findByRole("alert");
    expect(said.textContent).toContain("Une partie de la vue « Ancienne » n’existe plus");
    expect(said.textContent).toContain("« score », « Phase », « Trier par », colonne « score »");
  });

  it("are saved under a name, with what the list shows, and a name taken is said beside it", async () => {
    await open("/leads?view=table&next=overdue");
    const sent: Record<string, unknown>[] = [];
    server.use(
      http.post(`${API}/rest/v1/saved_views`, async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        return sent.length === 1
          ? HttpResponse.json(
              { code: "23505", message: 'duplicate key value violates unique constraint "saved_views_owner_name_idx"' },
              { status: 409 },
            )
          : HttpResponse.json([{ id: sent[1]?.id }], { status: 201 });
      }),
    );
    await choose("Enregistrer sous…");
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: "Nom de la vue" }), "Retards");
    await user.click(dialog.getByRole("button", { name: "Enregistrer" }));
    expect(await dialog.findByText(/Cette valeur est déjà prise/)).toBeTruthy();
    await user.type(dialog.getByRole("textbox", { name: "Nom de la vue" }), " bis");
    await user.click(dialog.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ name: "Retards bis", agency_id: null });
    expect(sent[1]?.params).toMatch(/^columns=prospect_name.*&density=compact&next=overdue&view=table$/);
  });

  it("are shared with the agency and kept to oneself again, and either is said", async () => {
    const sent: unknown[] = [];
    let views = [late];
    server.use(
      http.patch(`${API}/rest/v1/saved_views`, async ({ request }) => {
        const change = (await request.json()) as Partial<SavedView>;
        sent.push(change.agency_id);
        views = [{ ...late, agency_id: change.agency_id ?? null }];
        return HttpResponse.json(views);
      }),
    );
    await open("/leads?view=table&saved=v1", { views });
    server.use(functionAnswers("lead_views", () => HttpResponse.json({ views })).handler);
    await choose("Partager avec l’agence");
    await screen.findByText("Vue partagée avec l’agence : Mes retards");
    await choose("Ne plus partager");
    await screen.findByText("Vue qui n’est plus qu’à vous : Mes retards");
    expect(sent).toEqual([expect.any(String), null]);
  });

  it("of a colleague are deleted for the whole agency, which is said first and not offered to be undone", async () => {
    const shared = { ...late, mine: false, owner_name: "Hamza Sabiri", agency_id: "a1" };
    const deleted: string[] = [];
    server.use(
      http.delete(`${API}/rest/v1/saved_views`, ({ request }) => {
        deleted.push(new URL(request.url).searchParams.get("id") ?? "");
        return HttpResponse.json([shared]);
      }),
    );
    await open("/leads?view=table&saved=v1", { views: [shared] });
    await choose("Supprimer la vue");
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/plus personne ne l’aura/)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Annuler" }));
    expect(deleted).toEqual([]);
    await choose("Supprimer la vue");
    await user.click(await screen.findByRole("button", { name: "Supprimer pour toute l’agence" }));
    await waitFor(() => expect(deleted).toEqual(["eq.v1"]));
    expect(screen.queryByRole("button", { name: "Annuler l’action" })).toBeNull();
  });
});

describe("columns", () => {
  it("are chosen and put in order by keys, kept for the person, at once on the page", async () => {
    const { sent, handler } = functionAnswers("save_lead_list", () => new HttpResponse(null, { status: 204 }));
    server.use(handler);
    await open("/leads?view=table", { columns: "prospect_name,budget_mad,created_at" });
    await user.click(screen.getByRole("button", { name: /Colonnes/ }));
    await user.click(await screen.findByRole("button", { name: "Avancer « Créé »" }));
    await waitFor(() =>
      expect(sent).toEqual([{ p_columns: "prospect_name,created_at,budget_mad", p_density: "compact" }]),
    );
    expect(heads()).toEqual(["", "Prospect", "Créé", "Budget", "Déplacer vers"]);
    await user.click(screen.getByRole("checkbox", { name: "E-mail" }));
    await waitFor(() => expect(sent.at(-1)?.p_columns).toBe("prospect_name,created_at,budget_mad,prospect_email"));
    expect(address()).toBe("?view=table");
  });
});
