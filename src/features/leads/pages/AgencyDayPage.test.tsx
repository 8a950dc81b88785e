import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { delay, HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { functionAnswers, refusal } from "../../../../tests/support/functionAnswers";
import { renderPart } from "../../../../tests/support/render";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { LeadRow } from "../pipeline/leadRow";
import { everyday, rowsAnswer } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { leadOf } from "../testing/leads";
import { casablanca, loadAnswer, reda } from "../testing/loads";
import AgencyDayPage from "./AgencyDayPage";

const server = fakeServer();
const user = userEvent.setup();
const rachida = leadOf("1", { prospect_name: "Rachida Aït Lahcen", created_at: "2026-09-01T10:00:00+00:00" });
const aziz = leadOf("2", { prospect_name: "Aziz Filali" });
const samira = leadOf("3", { prospect_name: "Samira Zaki" });

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  sessionStorage.clear();
  server.use(...everyday, loadAnswer(casablanca));
});

function openPage(path = "/agency-day") {
  renderPart(
    <InRefine>
      <AgencyDayPage />
    </InRefine>,
    path,
  );
}

/** A queue that forgets a lead once it was given. */
function queueOf(...leads: LeadRow[]) {
  const gone = new Set<string>();
  server.use(
    http.get(`${API}/rest/v1/lead_rows`, () => {
      const rows = leads.filter(({ id }) => !gone.has(id));
      return HttpResponse.json(rows, { headers: { "content-range": `0-${rows.length}/${rows.length}` } });
    }),
  );
  return gone;
}

async function giveFocusedToReda() {
  await user.click(await screen.findByRole("radio", { name: /Reda Mekouar/ }));
  await user.click(screen.getByRole("button", { name: "Confier le dossier" }));
}

describe("the agency's day", () => {
  it("asks for the leads nobody has, the longest waiting first, a page at a time", async () => {
    const { asked, handler } = rowsAnswer([rachida], 61);
    server.use(handler);
    openPage("/agency-day?page=3");
    await screen.findByRole("button", { name: "Rachida Aït Lahcen" });
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      agency_id: "eq.a1",
      assignee_id: "is.null",
      stage_kind: "eq.open",
      order: "created_at.asc.nullslast,id.asc.nullslast",
      offset: "40",
      limit: "20",
    });
  });

  it("says a good word when everything is given", async () => {
    queueOf();
    openPage();
    expect(await screen.findByRole("heading", { name: "Tout est confié" })).toBeTruthy();
  });

  it("gives a lead away by keys: it leaves at once, the next has the focus, reassigning is offered", async () => {
    const gone = queueOf(rachida, aziz, samira);
    server.use(
      http.post(`${API}/rest/v1/rpc/assign_lead`, async () => {
        await delay(300);
        gone.add(aziz.id);
        return HttpResponse.json({ ...aziz, version: 2, assignee_id: reda.id });
      }),
    );
    openPage();
    await screen.findByRole("button", { name: "Aziz Filali" });
    await user.keyboard("jj{Enter}");
    await giveFocusedToReda();
    // gone before the server has answered
    expect(gone.size).toBe(0);
    expect(screen.queryByRole("button", { name: "Aziz Filali" })).toBeNull();
    await screen.findByText("Le dossier de Aziz Filali est confié à Reda Mekouar.");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Samira Zaki"));
    expect(screen.getByRole("button", { name: "Réaffecter" })).toBeTruthy();
  });

  it("gives by `a` what is selected, and what was given alone is no longer among it", async () => {
    queueOf(rachida, aziz, samira);
    server.use(
      functionAnswers("assign_lead", () => HttpResponse.json({ ...aziz, version: 2, assignee_id: reda.id })).handler,
    );
    openPage();
    for (const name of ["Rachida Aït Lahcen", "Aziz Filali"])
      await user.click(await screen.findByRole("checkbox", { name: `Sélectionner le dossier de ${name}` }));
    await user.keyboard("a");
    expect((await screen.findByRole("dialog")).textContent).toContain("Confier 2 dossiers");
    await user.click(screen.getByRole("button", { name: "Fermer" }));

    await user.click(screen.getByRole("button", { name: "Confier le dossier de Aziz Filali" }));
    await giveFocusedToReda();
    await screen.findByText("Le dossier de Aziz Filali est confié à Reda Mekouar.");
    expect(screen.getByRole("button", { name: "Confier 1 dossier à…" })).toBeTruthy();
  });

  it("gives the lead in focus by a digit, on a French keyboard too, and takes it back", async () => {
    const gone = queueOf(rachida, aziz);
    const taken = functionAnswers("reassign_leads", () => {
      gone.clear();
      return HttpResponse.json({ moved: 1 });
    });
    const given = functionAnswers("assign_lead", () => {
      gone.add(rachida.id);
      return HttpResponse.json({ ...rachida, version: 2, assignee_id: reda.id });
    });
    server.use(given.handler, taken.handler);
    openPage();
    await screen.findByRole("button", { name: "Rachida Aït Lahcen" });
    await user.keyboard("2");
    expect(given.sent).toEqual([]);
    await user.keyboard("j");
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "é", code: "Digit2" });
    await screen.findByText("Le dossier de Rachida Aït Lahcen est confié à Reda Mekouar.");
    expect(given.sent[0]).toMatchObject({ p_lead_id: rachida.id, p_assignee_id: reda.id, p_version: rachida.version });
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Aziz Filali"));
    await user.click(screen.getByRole("button", { name: "Annuler l’action" }));
    await screen.findByRole("button", { name: "Rachida Aït Lahcen" });
    expect(taken.sent[0]).toMatchObject({
      p_lead_ids: [rachida.id],
      p_seen: [{ id: rachida.id, assignee_id: reda.id }],
    });
  });

  it("says why a lead given by a key comes back", async () => {
    queueOf(rachida);
    server.use(functionAnswers("assign_lead", refusal(409, "lead_closed")).handler);
    openPage();
    await screen.findByRole("button", { name: "Rachida Aït Lahcen" });
    await user.keyboard("j1");
    expect((await screen.findByRole("alert")).textContent).toContain("n’est pas confié à Imane Chakir");
    expect(screen.getByRole("button", { name: "Rachida Aït Lahcen" })).toBeTruthy();
  });

  it("puts the lead back when the server refuses, with the form kept", async () => {
    queueOf(rachida, aziz);
    const now = { ...rachida, version: 9, assignee_id: null };
    server.use(functionAnswers("assign_lead", refusal(409, "stale", now)).handler);
    openPage();
    await screen.findByRole("button", { name: "Rachida Aït Lahcen" });
    await user.keyboard("a");
    await giveFocusedToReda();
    expect((await screen.findByRole("alert")).textContent).toContain("vient d’être modifié");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Reda Mekouar/ }).checked).toBe(true);
    expect(screen.getByText("Rachida Aït Lahcen", { selector: "button *" })).toBeTruthy();
  });

  it("gives several at once, with a reason", async () => {
    queueOf(rachida, aziz, samira);
    const { sent, handler } = functionAnswers("reassign_leads", () => HttpResponse.json({ moved: 2 }));
    server.use(
      handler,
      http.get(`${API}/rest/v1/agencies`, () => HttpResponse.json([{ ...casablanca, region: casablanca }])),
    );
    openPage();
    await user.click(await screen.findByRole("checkbox", { name: "Sélectionner le dossier de Aziz Filali" }));
    await user.click(screen.getByRole("checkbox", { name: "Sélectionner le dossier de Samira Zaki" }));
    await user.click(screen.getByRole("button", { name: "Confier 2 dossiers à…" }));
    await user.click(await screen.findByRole("radio", { name: /Reda Mekouar/ }));
    expect(screen.queryByRole("radio", { name: /Laisser à l’agence/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Disponible dès maintenant" }));
    await user.click(screen.getByRole("button", { name: "Confier 2 dossiers" }));
    await screen.findByText("2 dossiers réaffectés : Reda Mekouar");
    expect(sent[0]).toMatchObject({
      p_lead_ids: ["2", "3"],
      p_agency_id: "a1",
      p_assignee_id: reda.id,
      p_reason: "Disponible dès maintenant",
    });
  });
});
