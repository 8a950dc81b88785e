import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { AGENCY, renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import FollowUpsPage from "../pages/FollowUpsPage";
import { followUpOf } from "../testing/followUps";

const server = fakeServer();
const LIST = `${API}/rest/v1/follow_ups`;
const OVERDUE = "2026-10-01T08:00:00+00:00";
const row = followUpOf("b0000000-0000-4000-8000-000000000001", OVERDUE, { version: 3, lead: { agency_id: AGENCY } });

/** Keeps the one row; a patch of an older version changes nothing. */
function serve() {
  let held = row;
  const sent: { due_at: string; version: string | null }[] = [];
  server.use(
    http.get(LIST, () => HttpResponse.json([held], { headers: { "content-range": "0-0/1" } })),
    http.patch(LIST, async ({ request }) => {
      const { due_at } = (await request.json()) as { due_at: string };
      const version = new URL(request.url).searchParams.get("version");
      sent.push({ due_at, version });
      if (version !== `eq.${held.version}`) {
        return HttpResponse.json([]);
      }
      held = { ...held, due_at, version: held.version + 1 };
      return HttpResponse.json([held]);
    }),
  );
  return { sent, change: (parts: Partial<typeof row>) => (held = { ...held, ...parts }) };
}

async function open() {
  const user = userEvent.setup();
  renderWithData(<FollowUpsPage />, { path: "/follow-ups" });
  await screen.findByText("Aziz Filali");
  return user;
}

const shownDue = () => document.querySelector("[data-row] time")?.getAttribute("datetime");

beforeAll(() => useTexts("fr"));
beforeEach(() => syncClock("2026-10-02T09:00:00Z"));
afterEach(() => {
  sessionStorage.clear();
  syncClock(new Date());
});

describe("putting off", () => {
  it("goes to the next working morning by one key, and is undone to the very moment it was due", async () => {
    const { sent } = serve();
    const user = await open();
    await user.keyboard("jz");
    await screen.findByText(/Aziz Filali : demain 10:00/);
    expect(sent).toEqual([{ due_at: "2026-10-03T09:00:00.000Z", version: "eq.3" }]);
    await user.click(screen.getByText("Annuler l’action"));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(Date.parse(sent[1]?.due_at ?? "")).toBe(Date.parse(OVERDUE));
    expect(sent[1]?.version).toBe("eq.4");
    await waitFor(() => expect(Date.parse(shownDue() ?? "")).toBe(Date.parse(OVERDUE)));
  });

  it("offers a few moments in a menu", async () => {
    const { sent } = serve();
    const user = await open();
    await user.click(screen.getByLabelText("Reporter ou transmettre la relance de Aziz Filali"));
    await user.click(await screen.findByText("Dans 1 h"));
    await screen.findByText(/Aziz Filali : /);
    // the next quarter of an hour after that
    expect(sent[0]?.due_at).toBe("2026-10-02T10:15:00.000Z");
  });

  it("is taken back when a colleague was faster, and says so", async () => {
    const { change } = serve();
    const user = await open();
    change({ version: 4, note: "Déjà rappelé" });
    await user.keyboard("jz");
    await screen.findByText("La relance de Aziz Filali n’a pas été déplacée");
    expect(screen.getByText(/vient de la modifier ou de la clore/)).toBeTruthy();
    await screen.findByText("Déjà rappelé");
    expect(Date.parse(shownDue() ?? "")).toBe(Date.parse(OVERDUE));
  });

  it("is taken back without a network", async () => {
    serve();
    const user = await open();
    server.use(http.patch(LIST, () => HttpResponse.error()));
    await user.keyboard("jz");
    await screen.findByText(/Pas de connexion/);
    expect(Date.parse(shownDue() ?? "")).toBe(Date.parse(OVERDUE));
  });
});

describe("passing on", () => {
  const HAND = `${API}/rest/v1/rpc/hand_follow_up`;
  const imane = { id: "5d2f8a54-4a3c-4a63-9d3f-0a1a2b3c4d5e", full_name: "Imane Chakir" };

  it("keeps what was typed when the server fails, repeats under the same id, and other words are another handing", async () => {
    serve();
    const sent: { p_id: string; p_note: string }[] = [];
    server.use(
      http.get(`${API}/rest/v1/staff`, () => HttpResponse.json([imane], { headers: { "content-range": "0-0/1" } })),
      http.post(HAND, async ({ request }) => {
        sent.push((await request.json()) as { p_id: string; p_note: string });
        return sent.length < 3 ? HttpResponse.error() : HttpResponse.json({});
      }),
    );
    const user = await open();
    await user.click(screen.getByLabelText("Reporter ou transmettre la relance de Aziz Filali"));
    await user.click(await screen.findByText("Transmettre à un collègue…"));
    const sheet = await screen.findByRole("dialog");
    await user.click(await within(sheet).findByRole("combobox"));
    await user.click(await screen.findByText("Imane Chakir"));
    await user.click(within(sheet).getByLabelText("Mot pour le collègue"));
    await user.paste("Tu le connais");
    const save = within(sheet).getByRole("button", { name: "Transmettre" });
    await user.click(save);
    await within(sheet).findByText(/Pas de connexion/);
    await user.click(save);
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    await waitFor(() => expect(save.className).not.toContain("loading"));
    await user.type(within(sheet).getByLabelText("Mot pour le collègue"), " bien");
    await user.click(save);
    await screen.findByText("Relance transmise");
    expect(sent[2]).toMatchObject({ p_note: "Tu le connais bien", p_assignee_id: imane.id, p_version: 3 });
    expect(sent[2]?.p_id).not.toBe(sent[0]?.p_id);
  });
});
