import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { FollowUpKindRow, WorkSettings } from "@/backend/workSettings";
import { functionAnswers, refusal } from "../../../../tests/support/functionAnswers";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { workSettings } from "../../../../tests/support/workSettings";
import { OutcomesForm } from "./OutcomesForm";
import { mergedOf, outcomesOf } from "./versions";

const server = fakeServer();
const user = userEvent.setup();
type KnownOutcome = WorkSettings["follow_up_outcomes"][number];
const meeting = workSettings.follow_up_kinds.find(({ id }) => id === "meeting") as FollowUpKindRow;

beforeAll(() => useTexts("fr"));
beforeEach(() =>
  server.use(
    http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(null)),
    http.post(`${API}/rest/v1/rpc/work_settings`, () => HttpResponse.json(workSettings)),
  ),
);
afterEach(() => sessionStorage.clear());

it("what a kind can end as comes first in its order, then all else that is offered", () => {
  const call = workSettings.follow_up_kinds.find(({ id }) => id === "call") as FollowUpKindRow;
  const rows = outcomesOf(call, workSettings.follow_up_outcomes);
  expect(rows.map(({ id, chosen }) => `${id} ${chosen}`)).toEqual([
    "reached true",
    "no_answer true",
    "call_back true",
    "cancelled true",
    "held false",
    "sent false",
  ]);
});

it("what only a colleague has chosen keeps the place it was given", () => {
  const { outcomes } = workSettings.follow_up_kinds.find(({ id }) => id === "call") as FollowUpKindRow;
  const rows = (...ids: string[]) =>
    outcomesOf(
      {
        outcomes: ids.map((id) => outcomes.find((one) => one.id === id) ?? { id, next_kind_id: null, next_in_days: 1 }),
      },
      workSettings.follow_up_outcomes,
    );
  const base = rows("reached", "no_answer");
  const mine = base.map((row) => (row.id === "reached" ? { ...row, next_in_days: 8 } : row));
  const orderOver = (theirs: string[], choice: Parameters<typeof mergedOf>[1]) =>
    mergedOf({ base, mine, theirs: rows(...theirs) }, choice)
      .filter(({ chosen }) => chosen)
      .map(({ id, next_in_days }) => (id === "reached" ? `${id} ${next_in_days}` : id));
  expect(orderOver(["held", "reached", "no_answer"], { reached: "mine", held: "theirs" })).toEqual([
    "held",
    "reached 8",
    "no_answer",
  ]);
  expect(orderOver(["reached", "held", "sent", "no_answer"], { held: "theirs", sent: "theirs" })).toEqual([
    "reached 8",
    "held",
    "sent",
    "no_answer",
  ]);
  expect(orderOver(["held", "reached", "no_answer"], { held: "mine" })).toEqual(["reached 8", "no_answer"]);
});

describe("saving what a kind can end as", () => {
  const show = (kind = meeting, settings = workSettings) => {
    const onDone = vi.fn();
    renderWithData(<OutcomesForm kind={kind} settings={settings} onDone={onDone} />, { role: "admin" });
    return onDone;
  };
  const held = { id: "held", next_kind_id: "call", next_in_days: 3 };
  const back = { id: "call_back", next_kind_id: null, next_in_days: 1 };
  const mailed = { id: "sent", next_kind_id: null, next_in_days: 2 };

  const choose = async () => {
    await user.click(screen.getByRole("checkbox", { name: "À rappeler" }));
    const days = screen.getByRole("spinbutton", { name: "Jours après « À rappeler »" });
    await user.clear(days);
    await user.type(days, "1");
  };
  const save = () => user.click(screen.getByRole("button", { name: "Enregistrer" }));
  const settle = () => user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  const lines = () => screen.getAllByRole("group").map((group) => group.textContent);
  const answer = () => HttpResponse.json({ version: 8, outcomes: [] });

  it("shows a colleague's beside it and sends what was chosen over it; what is not in conflict stays as typed", async () => {
    const theirs = { ...meeting, version: 7, outcomes: [{ ...held, next_in_days: 5 }, mailed] };
    const { sent, handler } = functionAnswers("save_kind_outcomes", refusal(409, "stale", theirs), answer);
    server.use(handler);
    const onDone = show();
    await choose();
    await save();
    await screen.findByRole("button", { name: "Enregistrer ce choix" });
    expect(lines()).toEqual([
      "A eu lieuVotre versionProposée ; ensuite, dans 3 jours : AppelVersion enregistréeProposée ; ensuite, dans 5 jours : Appel",
      "À rappelerVotre versionProposée ; ensuite, dans 1 jour : Le même typeVersion enregistréePas proposée",
      "EnvoyéVotre versionPas proposéeVersion enregistréeProposée ; ensuite, dans 2 jours : Le même type",
    ]);
    expect(onDone).not.toHaveBeenCalled();
    await settle();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual([
      { p_kind_id: "meeting", p_version: 1, p_outcomes: [held, back] },
      { p_kind_id: "meeting", p_version: 7, p_outcomes: [{ ...held, next_in_days: 5 }, mailed, back] },
    ]);
  });

  it("goes over a kind that was only renamed meanwhile", async () => {
    const stale = refusal(409, "stale", { ...meeting, name_fr: "Entrevue", version: 7 });
    const { sent, handler } = functionAnswers("save_kind_outcomes", stale, answer);
    server.use(handler);
    const onDone = show();
    await choose();
    await save();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent.map(({ p_version }) => p_version)).toEqual([1, 7]);
  });

  it("is busy until the second try is answered, and sends nothing beside it", async () => {
    const versions: number[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.use(
      http.post(`${API}/rest/v1/rpc/save_kind_outcomes`, async ({ request }) => {
        versions.push(((await request.json()) as { p_version: number }).p_version);
        if (versions.length === 1) {
          return refusal(409, "stale", { ...meeting, name_fr: "Entrevue", version: 7 })();
        }
        await released;
        return answer();
      }),
    );
    const onDone = show();
    await choose();
    await save();
    await waitFor(() => expect(versions).toEqual([1, 7]));
    const button = screen.getByRole("button", { name: /Enregistrer/ });
    expect(button.className).toContain("ant-btn-loading");
    fireEvent.submit(button.closest("form") as HTMLFormElement);
    release();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(versions).toEqual([1, 7]);
  });

  it("keeps what was typed over a reload when the kind has moved on, and shows both", async () => {
    const { sent, handler } = functionAnswers("save_kind_outcomes", answer);
    server.use(handler);
    show();
    await choose();
    cleanup();
    show({ ...meeting, version: 2, outcomes: [{ ...held, next_in_days: 9 }] });
    expect(lines()).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Garder toutes les miennes" }));
    await settle();
    await waitFor(() => expect(sent).toEqual([{ p_kind_id: "meeting", p_version: 2, p_outcomes: [held, back] }]));
  });

  it("keeps what was typed over a reload when the kind was renamed, with an outcome added since", async () => {
    show();
    await choose();
    cleanup();
    const visit = { ...workSettings.follow_up_outcomes[0], id: "signed", name_fr: "Signé" } as KnownOutcome;
    const settings = { ...workSettings, follow_up_outcomes: [...workSettings.follow_up_outcomes, visit] };
    show({ ...meeting, version: 2 }, settings);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "À rappeler" }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Signé" }).checked).toBe(false);
  });

  it("sends them in the order they were put in", async () => {
    const { sent, handler } = functionAnswers("save_kind_outcomes", () => HttpResponse.json({}));
    server.use(handler);
    show();
    await user.click(screen.getByRole("checkbox", { name: "Joint" }));
    screen.getByRole("button", { name: "Déplacer « Joint »" }).focus();
    await user.keyboard("{ArrowUp}");
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.p_outcomes).toEqual([{ id: "reached", next_kind_id: null, next_in_days: 3 }, held]);
  });
});
