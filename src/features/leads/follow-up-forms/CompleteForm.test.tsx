import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { syncClock } from "@/lib/clock";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { CompleteForm } from "./CompleteForm";
import type { FollowUpLead, OpenFollowUp } from "./followUp";

const server = fakeServer();
const COMPLETE = `${API}/rest/v1/rpc/complete_follow_up`;
const SAID = "Veut visiter samedi, « avec sa femme » 🏡";

const followUp: OpenFollowUp = {
  id: "b0000000-0000-4000-8000-000000000001",
  kind: "call",
  due_at: "2026-10-02T08:00:00+00:00",
  note: "",
  version: 3,
  assignee_id: null,
};
const lead: FollowUpLead = { id: "a1", agency_id: "g1", assignee_id: null, name: "Aziz Filali", open: true };

interface Sent {
  p_id: string;
  p_outcome: string;
  p_version: number;
  p_note: string;
  p_no_next_reason_id?: string;
  p_next?: { id: string; kind: string; due_at: string };
}

/** Answers in turn and keeps what was sent. */
function answers(...replies: (() => Response)[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post<never, Sent>(COMPLETE, async ({ request }) => {
      const reply = replies[Math.min(sent.length, replies.length - 1)];
      sent.push(await request.json());
      return reply?.();
    }),
  );
  return sent;
}

/** What else is planned on the lead. */
const followUpsPlanned = (...rows: OpenFollowUp[]) =>
  http.get(`${API}/rest/v1/follow_ups`, () =>
    HttpResponse.json(rows, {
      headers: { "content-range": rows.length > 0 ? `0-${rows.length - 1}/${rows.length}` : "*/0" },
    }),
  );

const fine = () => HttpResponse.json({ follow_up: {}, lead: {}, next_id: null });
const refused = (status: number, message: string, hint: string, details = "{}") =>
  HttpResponse.json({ code: `PT${status}`, message, hint, details }, { status });

async function fillIn(onDone = vi.fn(), about = lead) {
  const user = userEvent.setup();
  const { unmount } = renderWithData(<CompleteForm followUp={followUp} lead={about} onDone={onDone} />);
  await user.click(screen.getByLabelText("Joint"));
  await user.click(screen.getByLabelText("Ce qui s’est dit"));
  await user.paste(SAID);
  return { user, onDone, unmount };
}

// by text: reckoning the role and name of everything in the form is slow in jsdom
const close = () => screen.getByText(/^Clore( et planifier| la relance)$/);
function typed() {
  expect(screen.getByLabelText<HTMLInputElement>("Joint").checked).toBe(true);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Ce qui s’est dit").value).toBe(SAID);
}

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  syncClock("2026-10-02T14:00:00Z");
  server.use(followUpsPlanned());
});
afterEach(() => {
  sessionStorage.clear();
  syncClock(new Date());
});

describe("closing a follow-up", () => {
  it("sends outcome, words and the proposed next step at once", async () => {
    const sent = answers(fine);
    const { user, onDone } = await fillIn();
    await user.click(close());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toMatchObject([
      {
        p_id: followUp.id,
        p_outcome: "reached",
        p_version: 3,
        p_note: SAID,
        p_next: { kind: "meeting", due_at: "2026-10-05T09:00:00.000Z" },
      },
    ]);
  });

  it("keeps outcome and words when the connection is lost, and sends the same ids again", async () => {
    const sent = answers(() => HttpResponse.error(), fine);
    const { user, onDone } = await fillIn();
    await user.click(close());
    expect((await screen.findByRole("alert")).textContent).toMatch(/Pas de connexion/);
    typed();
    expect(onDone).not.toHaveBeenCalled();

    await user.click(close());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]?.p_next?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("begins again where it was closed, with the same ids", async () => {
    const sent = answers(() => HttpResponse.error(), fine);
    const { user, unmount } = await fillIn();
    await user.click(close());
    await screen.findByRole("alert");
    unmount();
    renderWithData(<CompleteForm followUp={followUp} lead={lead} onDone={vi.fn()} />);
    typed();
    await user.click(close());
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
  });

  it("refuses a moment that has passed, beside its field", async () => {
    const sent = answers(fine);
    const { user } = await fillIn();
    await user.click(screen.getByText(/^Dans 1 h/));
    fireEvent.mouseDown(screen.getByLabelText("Heure"));
    await user.click(await screen.findByTitle("08:00"));
    await user.click(close());
    const item = screen.getByLabelText("Jour").closest<HTMLElement>(".ant-form-item");
    expect(item && (await within(item).findByText(/L’échéance est déjà passée/))).toBeTruthy();
    expect(sent).toEqual([]);
    typed();
  });

  it("shows the server's refusal of the moment beside the field too", async () => {
    answers(() => refused(422, "follow_up_in_past", "due_at"));
    const { user } = await fillIn();
    await user.click(close());
    const item = (await screen.findByText(/L’échéance est déjà passée/)).closest<HTMLElement>(".ant-form-item");
    expect(item && within(item).getByLabelText("Jour")).toBeTruthy();
    expect(screen.queryByRole("alert", { name: "" })?.textContent ?? "").not.toMatch(/Code/);
    typed();
  });

  it.each([
    ["follow_ups_outcome_note_length", "Ce qui s’est dit"],
    ["follow_ups_note_length", "À propos de"],
  ])("puts a refusal by %s beside “%s”", async (constraint, label) => {
    const message = `new row for relation "follow_ups" violates check constraint "${constraint}"`;
    answers(() => HttpResponse.json({ code: "23514", message, details: null, hint: null }, { status: 400 }));
    const { user } = await fillIn();
    await user.click(close());
    const item = (await screen.findByText("Ce texte est vide ou trop long.")).closest<HTMLElement>(".ant-form-item");
    expect(item && within(item).getByLabelText(label)).toBeTruthy();
  });

  it("names nobody in the form for a colleague who may not be given the next step: it says so above", async () => {
    answers(() => refused(422, "assignee_not_in_agency", "assignee_id"));
    const { user } = await fillIn();
    await user.click(close());
    expect((await screen.findByRole("alert")).textContent).toMatch(/agence/);
    typed();
  });

  it("tells what a colleague made of it meanwhile, and then closes that", async () => {
    const now = { ...followUp, kind: "meeting", version: 4, due_at: "2026-10-06T09:00:00+00:00" };
    const sent = answers(() => refused(409, "stale", "", JSON.stringify(now)), fine);
    const { user, onDone } = await fillIn();
    await user.click(close());
    expect((await screen.findByRole("alert")).textContent).toMatch(/vient de modifier.*Rendez-vous/);
    typed();
    await user.click(close());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent.map(({ p_version }) => p_version)).toEqual([3, 4]);
  });

  it("leaves an open lead without a next step only when told why", async () => {
    const sent = answers(fine);
    const { user, onDone } = await fillIn();
    await user.click(screen.getByLabelText("Aucune pour l’instant"));
    await user.click(close());
    await screen.findByText("Choisissez pourquoi.");
    expect(sent).toEqual([]);
    await user.click(screen.getByLabelText("La personne rappellera"));
    await user.click(close());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent[0]?.p_next).toBeUndefined();
    expect(sent[0]).toMatchObject({ p_note: SAID, p_no_next_reason_id: "will_call_back" });
  });

  it("lets a step that is planned already be the next one", async () => {
    const sent = answers(fine);
    server.use(followUpsPlanned({ ...followUp, id: "other", kind: "meeting", due_at: "2026-10-06T09:00:00+00:00" }));
    const { user, onDone } = await fillIn();
    await user.click(await screen.findByLabelText(/^Déjà prévu : Rendez-vous/));
    await user.click(close());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent[0]).not.toHaveProperty("p_next");
    expect(sent[0]).not.toHaveProperty("p_no_next_reason_id");
  });

  it("says that a day is a holiday, and takes it all the same", async () => {
    const sent = answers(fine);
    const { user } = await fillIn();
    const day = screen.getByLabelText("Jour");
    await user.clear(day);
    await user.type(day, "06/11/2026");
    await user.tab();
    expect(await screen.findByText("Jour férié : Marche Verte.")).toBeTruthy();
    await user.click(close());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.p_next?.due_at).toBe("2026-11-06T09:00:00.000Z");
  });

  it("asks for no next step where the lead has ended", async () => {
    const sent = answers(fine);
    const { user } = await fillIn(vi.fn(), { ...lead, open: false });
    expect(screen.queryByText("Prochaine action")).toBeNull();
    await user.click(close());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.p_next).toBeUndefined();
  });

  it("asks for the outcome before anything is sent", async () => {
    const sent = answers(fine);
    const user = userEvent.setup();
    renderWithData(<CompleteForm followUp={followUp} lead={lead} onDone={vi.fn()} />);
    await user.click(close());
    await screen.findByText("Choisissez le résultat.");
    expect(sent).toEqual([]);
  });
});
