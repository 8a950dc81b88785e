import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Route, Routes, useLocation } from "react-router";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { broken, functionAnswers, lost, refusal } from "../../../../tests/support/functionAnswers";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { FigurePages } from "../frame/FigurePages";
import BriefingPage from "../pages/BriefingPage";
import { filterNames } from "../testing/answers";
import { dayOfKind, edition2026, figuresOf, kindOf, stopOf } from "../testing/figures";
import type { Briefing } from "./api";
import { BriefingList } from "./BriefingList";

const server = fakeServer();
const user = userEvent.setup();
const idOf = (n: number) => `10000000-0000-4000-8000-00000000000${n}`;
const WORDS = "Bonne affluence malgré la pluie.";

function briefingOf(n: number, part: Partial<Briefing> = {}): Briefing {
  return {
    id: idOf(n),
    subject: "week",
    stop_id: null,
    starts_on: "2026-09-21",
    ends_on: "2026-09-27",
    note: WORDS,
    sender_name: "Leïla Benomar",
    created_at: "2026-09-28T08:05:00Z",
    previous_id: null,
    edition: edition2026,
    figures: figuresOf({
      guarded: true,
      totals: { visits: 9, visitors: 1200, identified_visitors: 300, leads: 60, won_leads: null, withheld_leads: 3 },
      by_kind: [kindOf("open", { visitors: 1200 })],
      by_day: [dayOfKind("2026-09-24", "open", { visitors: 1200, visits: 9, leads: 60 })],
      by_stop: [
        stopOf({
          stop_id: "s1",
          city_name_fr: "Béni Mellal",
          starts_on: "2026-09-24",
          ends_on: "2026-09-26",
          visits: 9,
          visitors: 1200,
          leads: 60,
          won_leads: null,
          withheld_leads: 3,
        }),
      ],
    }),
    ...part,
  };
}

const before = briefingOf(1, {
  starts_on: "2026-09-14",
  ends_on: "2026-09-20",
  figures: figuresOf({
    totals: { visits: 9, visitors: 1000, identified_visitors: 200, leads: 40, won_leads: 5, withheld_leads: 0 },
  }),
});
const now = briefingOf(2, { previous_id: before.id });

/** The table as the API answers: one by its id, or a list. */
function kept(...briefings: Briefing[]) {
  return http.get(`${API}/rest/v1/briefings`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const wanted = searchParams.get("id")?.replace("eq.", "");
    if (wanted) {
      return HttpResponse.json(briefings.filter(({ id }) => id === wanted));
    }
    const week = searchParams.get("starts_on")?.replace("eq.", "");
    const about = briefings.filter(({ starts_on }) => !week || starts_on === week);
    const rows = about.map(({ figures, ...row }) => ({ ...row, totals: figures.totals, stop: null }));
    return HttpResponse.json(rows, { headers: { "content-range": `0-${rows.length - 1}/${rows.length}` } });
  });
}

const preview = functionAnswers("briefing_preview", () =>
  HttpResponse.json({
    starts_on: "2026-09-21",
    ends_on: "2026-09-27",
    figures: now.figures,
    previous_id: before.id,
  }),
);

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{`${pathname}${search}`}</output>;
}

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  sessionStorage.clear();
  syncClock("2026-10-02T09:00:00+00:00");
  server.use(
    ...filterNames,
    http.get(`${API}/rest/v1/editions`, () =>
      HttpResponse.json([edition2026], { headers: { "content-range": "0-0/1" } }),
    ),
    kept(now, before),
    preview.handler,
  );
});

const address = () => screen.getByRole("status", { name: "address" }).textContent;

describe("preparing a briefing", () => {
  const open = () =>
    renderWithData(
      <>
        <BriefingList edition={edition2026} />
        <Address />
      </>,
      { role: "directoire", path: "/figures/briefings?form=new" },
    );
  const ask = () => user.click(screen.getByText("Envoyer la note"));
  const send = async () => {
    await ask();
    await user.click(await screen.findByText("Envoyer définitivement"));
  };
  const words = () => screen.findByLabelText<HTMLTextAreaElement>("Votre message");

  it("shows what it will say of the last week that is over, against the one before", async () => {
    open();
    const said = within(await screen.findByRole("region", { name: "Ce que la note dira" }));
    expect(await said.findByText(/^1\s200$/)).toBeTruthy();
    expect(await said.findByText(/^Avant : 1\s000$/)).toBeTruthy();
    expect(said.getByText(/^\+20\s%$/)).toBeTruthy();
    expect(said.getAllByText("n. c.").length).toBeGreaterThan(0);
    expect(preview.sent.at(-1)).toEqual({ p_edition_id: edition2026.id, p_starts_on: "2026-09-21" });
  });

  it("says that the board has one about the same week already, and of another week nothing", async () => {
    open();
    const said = within(await screen.findByRole("region", { name: "Ce que la note dira" }));
    expect((await said.findByText(/a déjà envoyé une note sur ce sujet/)).textContent).toContain(now.sender_name);
    server.use(kept(before));
    await user.click(screen.getByRole("combobox", { name: "Semaine" }));
    await user.click(await screen.findByText(/Semaine du 28 sept/, { selector: ".ant-select-item-option-content" }));
    await waitFor(() => expect(screen.queryByText(/a déjà envoyé une note sur ce sujet/)).toBeNull());
  });

  it("keeps what was typed when the server stumbles or the connection is lost, and sends the same again", async () => {
    const sending = functionAnswers("send_briefing", broken, lost, () => HttpResponse.json({ id: idOf(7) }));
    server.use(sending.handler);
    open();
    await user.click(await words());
    await user.paste(WORDS);
    await send();
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect((await words()).value).toBe(WORDS);
    await send();
    await send();
    await screen.findByText(/figures\/briefings\/10000000-0000-4000-8000-000000000007/);
    expect(new Set(sending.sent.map(({ p_id }) => p_id)).size).toBe(1);
    expect(sending.sent.at(-1)).toMatchObject({ p_starts_on: "2026-09-21", p_note: WORDS });
    expect(sessionStorage).toHaveLength(0);
  });

  it("says beside the week why it was refused", async () => {
    server.use(
      functionAnswers("send_briefing", () =>
        HttpResponse.json(
          { code: "PT409", message: "week_not_begun", details: "{}", hint: "starts_on" },
          { status: 409 },
        ),
      ).handler,
    );
    open();
    await words();
    await send();
    expect(await screen.findByText("Cette semaine n’a pas encore commencé. Choisissez-en une autre.")).toBeTruthy();
  });

  it("says above the form what no field is to blame for", async () => {
    server.use(functionAnswers("send_briefing", refusal(403, "not_allowed")).handler);
    open();
    await words();
    await send();
    expect(await screen.findByRole("alert")).toBeTruthy();
  });

  it("says what is sent for good, and sends nothing before that is confirmed", async () => {
    const sending = functionAnswers("send_briefing", () => HttpResponse.json({ id: idOf(7) }));
    server.use(sending.handler);
    open();
    await words();
    await ask();
    const asked = await screen.findAllByText(/^Envoyer « Semaine du 21–27 sept\. 2026 »/);
    expect(asked.length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    expect(sending.sent).toEqual([]);
  });

  it("asks for a stop before it sends one", async () => {
    open();
    await user.click(await screen.findByRole("radio", { name: "Étape" }));
    await ask();
    expect(await screen.findByText("Ce champ est obligatoire.")).toBeTruthy();
  });
});

describe("a briefing", () => {
  const open = (path = `/figures/briefings/${now.id}`) =>
    renderWithData(
      <>
        <Routes>
          <Route path="/figures/briefings/:id" element={<BriefingPage />} />
        </Routes>
        <Address />
      </>,
      { role: "directoire", path },
    );

  it("says who sent what, its headlines since the one before, and its stops line by line", async () => {
    open();
    expect(await screen.findByRole("heading", { name: "Semaine du 21–27 sept. 2026" })).toBeTruthy();
    expect(screen.getByText(WORDS)).toBeTruthy();
    expect(await screen.findByText(/Envoyée par Leïla Benomar.*Semaine du 14–20 sept\. 2026/)).toBeTruthy();
    const headlines = within(screen.getByRole("region", { name: "Chiffres clés" }));
    expect(await headlines.findByText(/^Avant : 1\s000$/)).toBeTruthy();
    expect(headlines.getByText(/^\+20\s%$/)).toBeTruthy();
    const table = within(screen.getByRole("table", { name: "Étapes de la semaine" }));
    expect(table.getByRole("row", { name: /Béni Mellal.*1\s200/ })).toBeTruthy();
    expect(table.getAllByText("n. c.").length).toBeGreaterThan(0);
  });

  it("stands beside another one by the address", async () => {
    open(`/figures/briefings/${now.id}?with=${before.id}`);
    const table = within(await screen.findByRole("table", { name: "Côte à côte" }));
    expect(table.getByRole("row", { name: /^Visiteurs 1\s200 1\s000 \+20\s%$/ })).toBeTruthy();
    expect(table.getByRole("row", { name: "Dossiers gagnés n. c. 5 –" })).toBeTruthy();
  });

  it("says that there is none of an unknown id, alone or beside another", async () => {
    open(`/figures/briefings/${now.id}?with=nonsense`);
    expect(await screen.findByText("Cette note n’existe pas")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Semaine du 21–27 sept. 2026" })).toBeTruthy();
  });

  it("is not there for an id that names nothing", async () => {
    open(`/figures/briefings/${idOf(9)}`);
    expect(await screen.findByText("Cette note n’existe pas")).toBeTruthy();
  });

  it("of another edition takes that edition with it", async () => {
    server.use(kept({ ...now, edition: { ...edition2026, year: 2025 } }));
    server.use(
      http.get(`${API}/rest/v1/editions`, () =>
        HttpResponse.json([edition2026, { ...edition2026, id: idOf(5), year: 2025, starts_on: "2025-09-01" }], {
          headers: { "content-range": "0-1/2" },
        }),
      ),
    );
    open(`/figures/briefings/${now.id}?with=${before.id}`);
    await screen.findByRole("heading", { name: "Semaine du 21–27 sept. 2026" });
    expect(address()).toBe(`/figures/briefings/${now.id}?with=${before.id}&edition=2025`);
  });

  it("whose page could not be read can be asked for again", async () => {
    server.use(http.get(`${API}/rest/v1/briefings`, broken, { once: true }));
    open();
    await user.click(await screen.findByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("heading", { name: "Semaine du 21–27 sept. 2026" })).toBeTruthy();
  });
});

it.each([
  ["agency_manager", false],
  ["regional_manager", false],
  ["directoire", true],
  ["admin", true],
] as const)("the tab of briefings: for %s %s", (role, shown) => {
  renderWithData(<FigurePages />, { role });
  expect(screen.queryByRole("link", { name: "Notes de situation" }) !== null).toBe(shown);
});
