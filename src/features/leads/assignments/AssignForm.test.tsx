import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { broken, functionAnswers, lost, refusal } from "../../../../tests/support/functionAnswers";
import { renderPart } from "../../../../tests/support/render";
import { fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { everyday } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { casablanca, imane, loadAnswer, reda } from "../testing/loads";
import { AssignForm } from "./AssignForm";

const server = fakeServer();
const user = userEvent.setup();
const WORD = "Cherche près du tramway « Est » 🚃";
const lead = {
  id: "lead-1",
  version: 4,
  agency_id: "a1",
  assignee_id: null,
  name: "Rachida Aït Lahcen",
  planned: false,
};
const answer = (version: number, assignee: string | null, parts = {}) => ({
  id: lead.id,
  version,
  agency_id: "a1",
  assignee_id: assignee,
  closed_at: null,
  ...parts,
});
const accepted = () => HttpResponse.json(answer(5, reda.id));

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  sessionStorage.clear();
  server.use(...everyday, loadAnswer(casablanca));
});

async function open(...answers: (() => Response)[]) {
  const { sent, handler } = functionAnswers("assign_lead", ...answers);
  server.use(handler);
  const done = vi.fn();
  renderPart(
    <InRefine>
      <AssignForm lead={lead} onDone={done} onHandedOver={() => {}} />
    </InRefine>,
  );
  await screen.findByRole("radio", { name: /Reda Mekouar/ });
  return { sent, done };
}

const word = () => screen.getByLabelText<HTMLTextAreaElement>("Un mot avec le dossier (facultatif)");
const give = () => user.click(screen.getByRole("button", { name: "Confier le dossier" }));

async function giveToReda() {
  await user.click(screen.getByRole("radio", { name: /Reda Mekouar/ }));
  await user.click(word());
  await user.paste(WORD);
  await give();
}

function expectKept() {
  expect(word().value).toBe(WORD);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Reda Mekouar/ }).checked).toBe(true);
}

describe("giving a lead away", () => {
  it("offers the least burdened first, with their load", async () => {
    await open(accepted);
    const [first, second] = screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent);
    expect(first).toContain("Reda Mekouar21 dossiers");
    expect(second).toContain("Imane Chakir50 dossiers7 relances en retard");
  });

  it("sends whom, a word and a first call, over the version seen", async () => {
    const { sent, done } = await open(accepted);
    await giveToReda();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      p_lead_id: lead.id,
      p_assignee_id: reda.id,
      p_version: 4,
      p_reason: WORD,
      p_follow_up: { kind: "call" },
    });
    expect(done.mock.calls[0]?.[0]).toMatchObject({
      lead: { version: 5, assignee_id: reda.id, planned: true },
      agent: reda,
    });
  });

  it("asks to whom beside the field and sends nothing", async () => {
    const { sent } = await open(accepted);
    await give();
    expect(await screen.findByText("Choisissez à qui confier ce dossier.")).toBeTruthy();
    expect(sent).toHaveLength(0);
  });
});

describe("a refusal", () => {
  it("tells who has the lead now, keeps the form, and goes over what was shown when sent again", async () => {
    const { sent, done } = await open(refusal(409, "stale", answer(7, imane.id)), accepted);
    await giveToReda();
    expect((await screen.findByRole("alert")).textContent).toContain("ce dossier a été confié à Imane Chakir");
    expectKept();
    expect(done).not.toHaveBeenCalled();
    await give();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent.map(({ p_version }) => p_version)).toEqual([4, 7]);
  });

  it.each([
    ["it was changed otherwise", answer(7, null), "vient d’être modifié"],
    ["it was closed", answer(7, null, { closed_at: "2026-10-02T08:00:00Z" }), "vient d’être clos"],
    ["it went to another agency", answer(7, null, { agency_id: "a2" }), "passer à une autre agence"],
  ])("says so when %s", async (_what, now, said) => {
    await open(refusal(409, "stale", now));
    await giveToReda();
    expect((await screen.findByRole("alert")).textContent).toContain(said);
    expectKept();
  });

  it.each([
    ["stumbles", broken, "Le serveur a rencontré un problème"],
    ["cannot be reached", lost, "Pas de connexion"],
    ["knows the lead no more", refusal(404, "lead_not_found"), "Ce dossier n’existe pas"],
  ])("keeps everything when the server %s, and the same id when sent again", async (_what, failure, said) => {
    const { sent, done } = await open(failure, accepted);
    await giveToReda();
    expect((await screen.findByRole("alert")).textContent).toContain(said);
    expectKept();
    await give();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent[1]).toEqual(sent[0]);
  });

  it("is another assignment when it is another person", async () => {
    const { sent } = await open(broken);
    await giveToReda();
    await screen.findByRole("alert");
    await user.click(screen.getByRole("radio", { name: /Imane Chakir/ }));
    await give();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.p_id).not.toBe(sent[0]?.p_id);
  });
});
