import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { AGENCY, renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import { followUpOf } from "../testing/followUps";
import FollowUpsPage from "./FollowUpsPage";

const server = fakeServer();
const LIST = `${API}/rest/v1/follow_ups`;
const COMPLETE = `${API}/rest/v1/rpc/complete_follow_up`;
const SAID = "N’a pas encore décidé";

const row = followUpOf("b0000000-0000-4000-8000-000000000001", "2026-10-01T08:00:00+00:00", {
  kind: "message",
  note: "Envoyer la brochure",
  lead: { agency_id: AGENCY },
});

function serve(rows: FollowUpRow[]) {
  server.use(
    http.get(LIST, () => HttpResponse.json(rows, { headers: { "content-range": `0-${rows.length}/${rows.length}` } })),
  );
}

beforeAll(() => useTexts("fr"));
beforeEach(() => syncClock("2026-10-02T09:00:00Z"));
afterEach(() => {
  sessionStorage.clear();
  syncClock(new Date());
});

describe("the list of follow-ups", () => {
  it("keeps what is typed about its only row when the row is taken back after a lost connection", async () => {
    serve([row]);
    let tries = 0;
    server.use(
      http.post(COMPLETE, () => {
        tries += 1;
        if (tries === 1) {
          return HttpResponse.error();
        }
        serve([]);
        return HttpResponse.json({ follow_up: {}, lead: {}, next_id: null });
      }),
    );
    const user = userEvent.setup();
    renderWithData(<FollowUpsPage />, { path: "/follow-ups" });
    await user.click(await screen.findByText("Clore"));
    await user.click(await screen.findByLabelText("Envoyé"));
    await user.click(screen.getByLabelText("Ce qui s’est dit"));
    await user.paste(SAID);
    await user.click(screen.getByText("Clore et planifier"));

    await screen.findByText(/Pas de connexion/);
    expect(screen.getByLabelText<HTMLTextAreaElement>("Ce qui s’est dit").value).toBe(SAID);
    expect(screen.getByLabelText<HTMLInputElement>("Envoyé").checked).toBe(true);
    expect(screen.getByText("Aziz Filali", { selector: "li a *" })).toBeTruthy();

    await user.click(screen.getByText("Clore et planifier"));
    await screen.findByText("Aucune relance en attente");
    await waitFor(() => expect(tries).toBe(2));
  });

  it("dials only with a consent to be called in force", async () => {
    const agreeing = (id: string, full_name: string, withdrawn_at: string | null) =>
      followUpOf(id, row.due_at, {
        lead: { prospect: { full_name, phone: "+212661234567", consents: [{ channel: "phone", withdrawn_at }] } },
      });
    serve([agreeing("f1", "Aziz Filali", null), agreeing("f2", "Samira Zaki", "2026-09-30T10:00:00+00:00"), row]);
    renderWithData(<FollowUpsPage />, { path: "/follow-ups" });
    await screen.findByText("Samira Zaki");
    const links = screen.getAllByText("+212 6 61 23 45 67").map((number) => number.closest("a")?.getAttribute("href"));
    expect(links).toEqual(["tel:+212661234567", undefined, undefined]);
    expect(screen.getAllByRole("img", { name: "Pas d’accord en vigueur pour être appelé" })).toHaveLength(2);
  });

  it("offers nothing to do where the agency is closed", async () => {
    serve([row, followUpOf("f2", row.due_at, { agency: { name_fr: "Agence", name_ar: "وكالة", active: false } })]);
    renderWithData(<FollowUpsPage />, { path: "/follow-ups" });
    expect(await screen.findAllByText("Aziz Filali", { selector: "li a *" })).toHaveLength(2);
    expect(screen.getAllByText("Clore")).toHaveLength(1);
    expect(screen.getAllByText("Reporter")).toHaveLength(1);
  });

  it("shows the agency and the colleague a figure led to, each to be taken away", async () => {
    const agent = "11111111-1111-4111-8111-111111111111";
    const asked: URLSearchParams[] = [];
    const page = (rows: object[]) => HttpResponse.json(rows, { headers: { "content-range": "0-0/1" } });
    server.use(
      http.get(LIST, ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return page([row]);
      }),
      http.get(`${API}/rest/v1/agencies`, () =>
        page([{ id: AGENCY, name_fr: "Agence de Casablanca", name_ar: "وكالة الدار البيضاء" }]),
      ),
      http.get(`${API}/rest/v1/staff`, () => page([{ id: agent, full_name: "Imane Chakir", agency_id: AGENCY }])),
    );
    const user = userEvent.setup();
    renderWithData(<FollowUpsPage />, { path: `/follow-ups?when=overdue&agency=${AGENCY}&agent=${agent}` });
    const chips = within(await screen.findByRole("list", { name: "Filtres appliqués" }));
    await chips.findByText("Agence de Casablanca");
    await chips.findByText("Imane Chakir");
    expect(asked.at(-1)?.get("agency_id")).toBe(`eq.${AGENCY}`);
    expect(asked.at(-1)?.get("assignee_id")).toBe(`eq.${agent}`);
    await user.click(chips.getByRole("button", { name: /Conseiller/ }));
    await waitFor(() => expect(asked.at(-1)?.has("assignee_id")).toBe(false));
    expect(asked.at(-1)?.get("agency_id")).toBe(`eq.${AGENCY}`);
  });

  it("says why nothing is there, and how to see more", async () => {
    serve([]);
    const user = userEvent.setup();
    renderWithData(<FollowUpsPage />, { path: "/follow-ups?when=overdue" });
    await screen.findByText("Aucune relance ne correspond");
    await user.click(screen.getByText("Tout afficher"));
    await screen.findByText("Aucune relance en attente");
  });

  it("says that it could not be read, with a code, and tries again", async () => {
    server.use(http.get(LIST, () => HttpResponse.json({ message: "boom" }, { status: 500 })));
    const user = userEvent.setup();
    renderWithData(<FollowUpsPage />, { path: "/follow-ups" });
    await screen.findByText("HTTP500");
    serve([row]);
    await user.click(screen.getByText("Réessayer"));
    await screen.findByText("Aziz Filali");
  });
});
