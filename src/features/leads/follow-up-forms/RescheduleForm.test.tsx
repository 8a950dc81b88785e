import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { supabaseClient } from "@/backend/client";
import { giveUpSession, isSessionExpired } from "@/backend/sessionExpiry";
import { syncClock } from "@/lib/clock";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { sessionFor } from "../../../../tests/support/session";
import { useTexts } from "../../../../tests/support/texts";
import { versionedRow } from "../testing/versionedRow";
import type { FollowUpLead, OpenFollowUp } from "./followUp";
import { RescheduleForm } from "./RescheduleForm";

const server = fakeServer();
const LIST = `${API}/rest/v1/follow_ups`;
const ABOUT = "Après l’Aïd, « sans faute » 🏡";

const followUp: OpenFollowUp = {
  id: "b0000000-0000-4000-8000-000000000001",
  kind: "call",
  due_at: "2026-10-06T09:00:00+00:00",
  note: "Rappeler",
  version: 3,
  assignee_id: null,
};

/** The follow-up as the server holds it; a patch of an older version changes nothing. */
function serverWith(row: OpenFollowUp) {
  const { sent, handlers } = versionedRow("follow_ups", row);
  server.use(...handlers);
  return sent;
}

const about = () => screen.getByLabelText<HTMLInputElement>("À propos de");
const save = () => screen.getByText("Enregistrer");

const lead: FollowUpLead = { id: "a1", agency_id: "g1", assignee_id: null, name: "Aziz Filali", open: true };

function open(row = followUp) {
  const onDone = vi.fn();
  return { onDone, ...renderWithData(<RescheduleForm lead={lead} followUp={row} onDone={onDone} />) };
}

async function change(row = followUp) {
  const user = userEvent.setup();
  const form = open(row);
  await user.click(screen.getByLabelText("Rendez-vous"));
  // a proposal: set by the page, not typed
  await user.click(screen.getByText(/^Lun\. 5 oct\./));
  await user.clear(about());
  await user.paste(ABOUT);
  return { user, ...form };
}

function changeIsKept() {
  expect(screen.getByLabelText<HTMLInputElement>("Rendez-vous").checked).toBe(true);
  expect(
    screen
      .getByText(/^Lun\. 5 oct\./)
      .closest("button")
      ?.getAttribute("aria-pressed"),
  ).toBe("true");
  expect(about().value).toBe(ABOUT);
}

beforeAll(() => useTexts("fr"));
beforeEach(() => syncClock("2026-10-02T14:00:00Z"));
afterEach(() => {
  giveUpSession();
  sessionStorage.clear();
  syncClock(new Date());
});

describe("changing what is planned", () => {
  it("keeps what was typed when the session ends in the middle, also after the page is loaded anew", async () => {
    const host = { email: "agent@escale.example", password: "Escale-2026" };
    server.use(
      http.post(`${API}/auth/v1/token`, () => HttpResponse.json(sessionFor(host.email, 3_600))),
      http.patch(LIST, () => HttpResponse.json({ code: "PGRST303", message: "JWT expired" }, { status: 401 })),
    );
    await supabaseClient.auth.signInWithPassword(host);
    const { user, unmount, onDone } = await change();
    await user.click(save());
    await waitFor(() => expect(isSessionExpired()).toBe(true));
    act(() => giveUpSession());
    expect((await screen.findByRole("alert")).textContent).toMatch(/Votre session a expiré/);
    changeIsKept();
    unmount();

    const again = open();
    changeIsKept();
    const sent = serverWith(followUp);
    await user.click(save());
    await waitFor(() => expect(again.onDone).toHaveBeenCalledOnce());
    expect(onDone).not.toHaveBeenCalled();
    expect(sent).toEqual([
      { version: "eq.3", values: { kind: "meeting", due_at: "2026-10-05T09:00:00.000Z", note: ABOUT } },
    ]);
  });

  it("forgets what was typed once it is saved", async () => {
    serverWith(followUp);
    const { user, unmount, onDone } = await change();
    await user.click(save());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    unmount();
    open();
    expect(about().value).toBe("Rappeler");
  });

  it("shows both versions when somebody else changed the plan since the typing began", async () => {
    const theirs = { ...followUp, version: 4, note: "Rappeler le soir" };
    const sent = serverWith(theirs);
    const { user, unmount } = await change();
    unmount();
    const { onDone } = open(theirs);
    changeIsKept();
    await user.click(save());
    const view = await screen.findByRole("region", { name: "Deux personnes ont modifié cette fiche" });
    const note = within(within(view).getByRole("group", { name: "À propos de" }));
    await user.click(note.getByRole("radio", { name: /Rappeler le soir/ }));
    await user.click(within(view).getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent.at(-1)).toMatchObject({ version: "eq.4", values: { kind: "meeting", note: "Rappeler le soir" } });
  });

  it("goes over a follow-up that was only given to somebody else meanwhile", async () => {
    const sent = serverWith({ ...followUp, version: 4, assignee_id: "s2" });
    const { user, onDone } = await change();
    await user.click(save());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent.map(({ version }) => version)).toEqual(["eq.3", "eq.4"]);
  });

  it("says that the agency is closed where the follow-up takes no edit, rather than that somebody else was faster", async () => {
    server.use(
      http.patch(LIST, () => HttpResponse.json([])),
      http.get(LIST, () => HttpResponse.json([followUp])),
    );
    const { user, onDone } = await change();
    await user.click(save());
    expect((await screen.findByRole("alert")).textContent).toMatch(/Cette agence n’est plus active/);
    expect(screen.queryByRole("region", { name: "Deux personnes ont modifié cette fiche" })).toBeNull();
    changeIsKept();
    expect(onDone).not.toHaveBeenCalled();
  });
});
