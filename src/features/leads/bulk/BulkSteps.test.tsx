import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { broken, functionAnswers, lost, refusal } from "../../../../tests/support/functionAnswers";
import { AGENCY, renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { BulkSteps } from "./BulkSteps";

const server = fakeServer();
const user = userEvent.setup();
const IDS = ["lead-1", "lead-2", "lead-3"];
const seen = IDS.map((id) => ({ id, agency_id: AGENCY, assignee_id: null }));
const VIP = "50000000-0000-4000-8000-000000000001";

beforeAll(() => useTexts("fr"));
beforeEach(() => sessionStorage.clear());

const changed = (count: number) => () => HttpResponse.json({ changed: count });

function open(name: string, ...answers: (() => Response)[]) {
  const { sent, handler } = functionAnswers(name, ...answers);
  server.use(handler);
  const done = vi.fn();
  renderWithData(<BulkSteps leadIds={IDS} seen={seen} onDone={done} />);
  return { sent, done };
}

/** The agency's labels; remembers what was made. */
function labels() {
  const made: unknown[] = [];
  const known = [{ id: VIP, agency_id: AGENCY, name: "VIP", created_by: "s1", version: 1 }];
  server.use(
    http.get(`${API}/rest/v1/labels`, () => HttpResponse.json(known, { headers: { "content-range": "0-0/1" } })),
    http.post(`${API}/rest/v1/labels`, async ({ request }) => {
      made.push(await request.json());
      return new HttpResponse(null, { status: 201 });
    }),
  );
  return made;
}

it("tells what others did with some leads and moves the rest, the stage still chosen", async () => {
  const detail = { count: 2, taken: 1, closed: 0, gone: 0, ahead: 1, by: [], examples: [], lead_ids: IDS.slice(0, 2) };
  const { sent, done } = open("move_leads", refusal(409, "leads_changed", detail), changed(1));
  await user.click(screen.getByRole("button", { name: /Déplacer/ }));
  await user.click(await screen.findByRole("radio", { name: /Contacté/ }));
  await user.click(screen.getByRole("button", { name: "Déplacer 3 dossiers" }));
  const said = (await screen.findByRole("alert")).textContent;
  expect(said).toContain("2 dossiers font obstacle, rien n’a été modifié");
  expect(said).toContain("1 réaffecté, 1 déjà dans cette phase ou plus loin");
  await user.click(screen.getByRole("button", { name: "Continuer avec le seul dossier restant" }));
  const send = await screen.findByRole("button", { name: "Déplacer 1 dossier" });
  // the button that led here is gone: the keyboard goes on with the one that sends
  await waitFor(() => expect(document.activeElement).toBe(send));
  await user.click(send);
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(sent[0]).toMatchObject({ p_lead_ids: IDS, p_stage_id: "contacted", p_seen: seen });
  expect(sent[1]).toMatchObject({ p_lead_ids: ["lead-3"], p_stage_id: "contacted", p_seen: seen.slice(2) });
  expect(sent[1]?.p_id).not.toBe(sent[0]?.p_id);
});

it("offers neither the first stage nor a sale, and asks a loss for its reason", async () => {
  const { sent } = open("move_leads", changed(3));
  await user.click(screen.getByRole("button", { name: /Déplacer/ }));
  await user.click(await screen.findByRole("radio", { name: /Perdu/ }));
  expect(screen.queryByRole("radio", { name: /Nouveau|Gagné/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Déplacer 3 dossiers" }));
  expect(await screen.findByText("Choisissez la raison de la perte.")).toBeTruthy();
  expect(sent).toHaveLength(0);
});

it.each([
  ["stumbles", broken],
  ["is not reached", lost],
])("keeps what was planned when the server %s, and sends the same step again", async (_, failing) => {
  const { sent, done } = open("plan_follow_ups", failing, changed(3));
  await user.click(screen.getByRole("button", { name: /Planifier/ }));
  const about = await screen.findByLabelText<HTMLInputElement>("À propos de");
  await user.type(about, "Nouvelle offre");
  await user.click(screen.getByRole("button", { name: "Planifier pour 3 dossiers" }));
  await screen.findByRole("alert");
  expect(about.value).toBe("Nouvelle offre");
  await user.click(screen.getByRole("button", { name: "Planifier pour 3 dossiers" }));
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]).toMatchObject({ p_lead_ids: IDS, p_plan: { kind: "call", note: "Nouvelle offre" }, p_seen: seen });
});

it("puts known labels and new words on, and a word known in another case is no new one", async () => {
  const made = labels();
  const { sent, done } = open("label_leads", changed(3));
  await user.click(screen.getByRole("button", { name: /Étiqueter/ }));
  await user.type(await screen.findByLabelText("À mettre"), "vip,Investisseur,");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject([{ agency_id: AGENCY, name: "Investisseur" }]);
  const [{ id }] = made[0] as [{ id: string }];
  expect(sent[0]).toMatchObject({ p_lead_ids: IDS, p_add: [VIP, id], p_remove: [] });
});

it("asks for a label before anything is sent", async () => {
  labels();
  const { sent } = open("label_leads", changed(0));
  await user.click(screen.getByRole("button", { name: /Étiqueter/ }));
  await user.click(await screen.findByRole("button", { name: "Étiqueter 3 dossiers" }));
  expect(await screen.findByText("Choisissez une étiquette à mettre ou à retirer.")).toBeTruthy();
  expect(sent).toHaveLength(0);
});
