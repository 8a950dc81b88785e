import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { leadWith } from "../../../../tests/support/lead";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { versionedRow } from "../testing/versionedRow";
import { WishForm } from "./WishForm";

const server = fakeServer();
const lead = leadWith();
const WORDS = "Rez-de-chaussée, « calme » 🏡";

/** The lead as the server holds it; a patch of an older version changes nothing. */
function serverWith(row: { id: string; version: number } & Record<string, unknown>) {
  const { sent, handlers } = versionedRow("leads", row);
  server.use(...handlers);
  return sent;
}

const asStored = {
  id: lead.id,
  product: "apartment",
  wished_city_id: null,
  budget_mad: 650_000,
  description: "Près d’une école",
};

async function edit(budget: string, description = WORDS) {
  const user = userEvent.setup();
  const onDone = vi.fn();
  renderWithData(<WishForm lead={lead} onDone={onDone} />);
  const fields = { budget: screen.getByLabelText("Budget"), words: screen.getByLabelText("Précisions") };
  for (const [field, text] of [
    [fields.budget, budget],
    [fields.words, description],
  ] as const) {
    await user.clear(field);
    await user.paste(text);
  }
  await user.click(screen.getByRole("button", { name: "Enregistrer" }));
  return { user, onDone };
}

beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(http.get(`${API}/rest/v1/cities`, () => HttpResponse.json([]))));
afterEach(() => sessionStorage.clear());

describe("editing what a person looks for", () => {
  it("saves only what was changed, over the version it was made from", async () => {
    const sent = serverWith({ ...asStored, version: 3 });
    const { onDone } = await edit("750 000", lead.description);
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual([{ version: "eq.3", values: { budget_mad: 750_000 } }]);
  });

  it("shows both versions when somebody was faster, and saves what is chosen over theirs", async () => {
    const sent = serverWith({ ...asStored, version: 4, budget_mad: 800_000, product: "house" });
    const { user, onDone } = await edit("750 000");

    const view = await screen.findByRole("region", { name: "Deux personnes ont modifié cette fiche" });
    const side = (field: string, name: RegExp) =>
      within(within(view).getByRole("group", { name: field })).getByRole<HTMLInputElement>("radio", { name });
    expect(side("Budget", /Votre version.*750/).checked).toBe(true);
    expect(side("Précisions", /Votre version.*Rez-de-chaussée/).checked).toBe(true);
    // only the other one touched the product: theirs unless said otherwise
    expect(side("Produit", /Version enregistrée.*Maison/).checked).toBe(true);

    await user.click(side("Budget", /Version enregistrée.*800/));
    await user.click(within(view).getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent.at(-1)).toEqual({ version: "eq.4", values: { description: WORDS } });
  });

  it("goes over a lead that was only moved on meanwhile", async () => {
    const sent = serverWith({ ...asStored, version: 5, stage_id: "offer" });
    const { onDone } = await edit("750 000", lead.description);
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual([
      { version: "eq.3", values: { budget_mad: 750_000 } },
      { version: "eq.5", values: { budget_mad: 750_000 } },
    ]);
  });

  it("goes back to the form with all that was typed", async () => {
    serverWith({ ...asStored, version: 4, budget_mad: 800_000 });
    const { user } = await edit("750 000");
    await user.click(await screen.findByRole("button", { name: "Revenir à la saisie" }));
    expect(screen.getByLabelText<HTMLInputElement>("Budget").value).toMatch(/^750\s000$/);
    expect(screen.getByLabelText<HTMLTextAreaElement>("Précisions").value).toBe(WORDS);
  });

  it("takes its own earlier edit, whose answer got lost, for saved", async () => {
    serverWith({ ...asStored, version: 4, budget_mad: 750_000, description: WORDS });
    const { onDone } = await edit("750 000");
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(screen.queryByRole("region", { name: /Deux personnes/ })).toBeNull();
  });

  it("says beside the field that an amount is none, and sends nothing", async () => {
    const sent = serverWith({ ...asStored, version: 3 });
    await edit("beaucoup");
    await screen.findByText(/Le budget est un montant entier/);
    expect(sent).toEqual([]);
    expect(screen.getByLabelText("Budget").getAttribute("aria-invalid")).toBe("true");
  });

  it("says that the cities could not be read, and reads them when asked", async () => {
    server.use(http.get(`${API}/rest/v1/cities`, () => HttpResponse.error()));
    const user = userEvent.setup();
    renderWithData(<WishForm lead={lead} onDone={vi.fn()} />);
    await user.click(screen.getByLabelText("Ville souhaitée"));
    const again = await screen.findByRole("button", { name: /Pas de connexion/ });
    server.use(
      http.get(`${API}/rest/v1/cities`, () =>
        HttpResponse.json([{ id: "c1", name_fr: "Agadir", name_ar: "أكادير" }], {
          headers: { "content-range": "0-0/1" },
        }),
      ),
    );
    await user.click(again);
    await screen.findByText("Agadir");
  });
});
