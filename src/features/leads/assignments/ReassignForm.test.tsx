import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { broken, functionAnswers, lost, refusal } from "../../../../tests/support/functionAnswers";
import { renderPart } from "../../../../tests/support/render";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { SeenLead } from "../table/useSelection";
import { everyday } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { agenciesAnswer, berrechid, casablanca, imane, loadAnswer, reda, regionalManager } from "../testing/loads";
import { ReassignButton } from "./ReassignButton";
import { ReassignForm } from "./ReassignForm";

const server = fakeServer();
const user = userEvent.setup();
const IDS = ["lead-1", "lead-2", "lead-3"];
const REASON = "Équipe réduite jusqu’au 9 — « congé » <b>";
const moved = (count: number) => () => HttpResponse.json({ moved: count });

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  sessionStorage.clear();
  server.use(regionalManager, ...everyday, loadAnswer(casablanca, berrechid), agenciesAnswer);
});

async function open(...given: (SeenLead[] | (() => Response))[]) {
  const answers = given.filter((one) => typeof one === "function");
  const seen = given.find((one) => typeof one !== "function");
  const { sent, handler } = functionAnswers("reassign_leads", ...answers);
  server.use(handler);
  const done = vi.fn();
  renderPart(
    <InRefine>
      <ReassignForm leadIds={IDS} seen={seen} agencyId={casablanca.id} onDone={done} />
    </InRefine>,
  );
  await screen.findByRole("radio", { name: /Reda Mekouar/ });
  return { sent, done };
}

const reason = () => screen.getByLabelText<HTMLTextAreaElement>("Raison");
const send = (count = 3) => user.click(screen.getByRole("button", { name: `Réaffecter ${count} dossiers` }));

async function chooseAgency(name: string) {
  await user.click(screen.getByRole("combobox", { name: "Agence" }));
  await user.type(screen.getByRole("combobox", { name: "Agence" }), name);
  await user.click(await screen.findByTitle(new RegExp(name)));
}

async function write(text: string) {
  await user.click(reason());
  await user.paste(text);
}

async function handToReda() {
  await user.click(screen.getByRole("radio", { name: /Reda Mekouar/ }));
  await write(REASON);
  await send();
}

describe("handing leads over", () => {
  it("sends the leads, the target and the reason", async () => {
    const { sent, done } = await open(moved(3));
    await handToReda();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent[0]).toMatchObject({
      p_lead_ids: IDS,
      p_agency_id: casablanca.id,
      p_assignee_id: reda.id,
      p_reason: REASON,
    });
    expect(done.mock.calls[0]?.[0]).toMatchObject({ moved: 3, agencyId: casablanca.id, assigneeId: reda.id });
  });

  it("names no agent in another region's agency", async () => {
    const { sent, done } = await open(moved(3));
    await user.click(screen.getByRole("radio", { name: /Imane Chakir/ }));
    await chooseAgency("Oujda");
    expect(await screen.findByText(/Cette agence est d’une autre région/)).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Rééquilibrage de la charge" }));
    await send();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent[0]).toMatchObject({ p_reason: "Rééquilibrage de la charge" });
    expect(sent[0]).not.toHaveProperty("p_assignee_id");
  });

  it("can leave them to the agency, without an agent", async () => {
    const { sent, done } = await open(moved(3));
    await user.click(screen.getByRole("radio", { name: "Laisser à l’agence, sans conseiller" }));
    await write(REASON);
    await send();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent[0]).not.toHaveProperty("p_assignee_id");
  });

  it("asks for what is missing beside its field and sends nothing", async () => {
    const { sent } = await open(moved(3));
    await write("   ");
    await send();
    expect(await screen.findByText("Choisissez à qui, ou laissez à l’agence.")).toBeTruthy();
    const said = await screen.findByText("Indiquez la raison : elle restera dans l’historique.");
    expect(said.closest(".ant-form-item")?.contains(reason())).toBe(true);
    expect(sent).toHaveLength(0);
  });

  it("keeps the reason when the sheet was closed by mistake and is opened again", async () => {
    renderPart(
      <InRefine>
        <ReassignButton leadIds={IDS} onDone={() => {}} />
      </InRefine>,
    );
    await user.click(await screen.findByRole("button", { name: "Réaffecter 3 dossiers" }));
    await screen.findByLabelText("Raison");
    await write(REASON);
    await user.click(screen.getByRole("button", { name: "Fermer" }));
    await waitFor(() => expect(screen.queryByLabelText("Raison")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Réaffecter 3 dossiers" }));
    await screen.findByLabelText("Raison");
    expect(reason().value).toBe(REASON);
  });
});

describe("a failure", () => {
  it.each([
    ["stumbles", broken, "Le serveur a rencontré un problème"],
    ["cannot be reached", lost, "Pas de connexion"],
    ["refuses the agency", refusal(409, "id_taken"), "existe déjà sous une autre forme"],
  ])("keeps selection and reason when the server %s, and sends the same again", async (_what, failure, said) => {
    const { sent, done } = await open(failure, moved(3));
    await handToReda();
    expect((await screen.findByRole("alert")).textContent).toContain(said);
    expect(reason().value).toBe(REASON);
    await send();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent[1]).toEqual(sent[0]);
  });

  it.each([
    ["taken", refusal(404, "lead_not_found")],
    ["closed", refusal(409, "lead_closed", { lead_id: "lead-2" })],
  ])("says that some were %s meanwhile, keeps all, and goes on with the rest when asked", async (_what, failure) => {
    const { sent, done } = await open(failure, moved(2));
    server.use(http.get(`${API}/rest/v1/leads`, () => HttpResponse.json([{ id: "lead-1" }, { id: "lead-3" }])));
    await handToReda();
    expect((await screen.findByRole("alert")).textContent).toContain("Rien n’a été modifié");
    expect(reason().value).toBe(REASON);
    expect(screen.getByRole("button", { name: "Réaffecter 3 dossiers" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Laisser ceux-là de côté" }));
    await screen.findByRole("button", { name: "Réaffecter 2 dossiers" });
    await send(2);
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent[1]).toMatchObject({ p_lead_ids: ["lead-1", "lead-3"], p_assignee_id: reda.id, p_reason: REASON });
    expect(sent[1]?.p_id).not.toBe(sent[0]?.p_id);
  });

  it("tells what others did with some since they were selected, and goes on with the rest", async () => {
    const detail = {
      count: 2,
      taken: 1,
      closed: 1,
      gone: 0,
      ahead: 0,
      by: ["Karim Rahmouni"],
      examples: ["Aziz Filali", "Rachida Aït Lahcen"],
      lead_ids: ["lead-1", "lead-2"],
    };
    const seen = IDS.map((id) => ({ id, agency_id: casablanca.id, assignee_id: imane.id }));
    const { sent, done } = await open(seen, refusal(409, "leads_changed", detail), moved(1));
    await handToReda();
    const said = (await screen.findByRole("alert")).textContent;
    expect(said).toContain("2 dossiers font obstacle, rien n’a été modifié");
    expect(said).toContain("1 réaffecté par Karim Rahmouni, 1 clos");
    expect(said).toContain("Aziz Filali, Rachida Aït Lahcen");
    expect(reason().value).toBe(REASON);
    await user.click(screen.getByRole("button", { name: "Continuer avec le seul dossier restant" }));
    await screen.findByRole("button", { name: "Réaffecter 1 dossier" });
    await user.click(screen.getByRole("button", { name: "Réaffecter 1 dossier" }));
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent[0]).toMatchObject({ p_seen: seen });
    expect(sent[1]).toMatchObject({ p_lead_ids: ["lead-3"], p_seen: seen.slice(2), p_reason: REASON });
    expect(sent[1]?.p_id).not.toBe(sent[0]?.p_id);
  });

  it("is another hand-over when the target is another", async () => {
    const { sent } = await open(broken);
    await handToReda();
    await screen.findByRole("alert");
    await user.click(screen.getByRole("radio", { name: new RegExp(imane.full_name) }));
    await send();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.p_id).not.toBe(sent[0]?.p_id);
  });
});
