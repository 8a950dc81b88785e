import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { FollowUpKindRow } from "@/backend/workSettings";
import { functionAnswers, refusal } from "../../../../tests/support/functionAnswers";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { workSettings } from "../../../../tests/support/workSettings";
import { OutcomesForm } from "./OutcomesForm";
import { outcomesOf } from "./useKindOutcomes";

const server = fakeServer();
const user = userEvent.setup();
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

describe("saving what a kind can end as", () => {
  const show = () => {
    const onDone = vi.fn();
    renderWithData(<OutcomesForm kind={meeting} settings={workSettings} onDone={onDone} />, { role: "admin" });
    return onDone;
  };
  const held = { id: "held", next_kind_id: "call", next_in_days: 3 };
  const back = { id: "call_back", next_kind_id: null, next_in_days: 1 };

  it("sends what is chosen; over a colleague's only once that was told, with all that was typed", async () => {
    const stale = refusal(409, "stale", { ...meeting, version: 7 });
    const { sent, handler } = functionAnswers("save_kind_outcomes", stale, () =>
      HttpResponse.json({ version: 8, outcomes: [] }),
    );
    server.use(handler);
    const onDone = show();
    await user.click(screen.getByRole("checkbox", { name: "À rappeler" }));
    const days = screen.getByRole("spinbutton", { name: "Jours après « À rappeler »" });
    await user.clear(days);
    await user.type(days, "1");
    const save = () => user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await save();
    await screen.findByText(/Quelqu’un a modifié/);
    expect(onDone).not.toHaveBeenCalled();
    await save();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual([
      { p_kind_id: "meeting", p_version: 1, p_outcomes: [held, back] },
      { p_kind_id: "meeting", p_version: 7, p_outcomes: [held, back] },
    ]);
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
