import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { atDesk } from "../../../../tests/support/atDesk";
import { AGENCY, renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import FollowUpsPage from "../pages/FollowUpsPage";
import { followUpOf } from "../testing/followUps";

const server = fakeServer();
const LIST = `${API}/rest/v1/follow_ups`;
const entries = [
  followUpOf("f2", "2026-10-07T10:00:00+00:00", { lead: { agency_id: AGENCY, prospect: person("Samira Zaki") } }),
  followUpOf("f1", "2026-10-05T09:00:00+00:00", { lead: { agency_id: AGENCY, prospect: person("Aziz Filali") } }),
];

function person(full_name: string) {
  return { full_name, phone: "+212661234567", consents: [] };
}

/** Answers with the entries; remembers what stretches were asked for. */
function serve(total = entries.length) {
  const asked: string[][] = [];
  server.use(
    http.get(LIST, ({ request }) => {
      asked.push(new URL(request.url).searchParams.getAll("due_at"));
      return HttpResponse.json(entries, { headers: { "content-range": `0-1/${total}` } });
    }),
  );
  return asked;
}

const show = (search = "?view=week&day=2026-10-05") =>
  renderWithData(<FollowUpsPage />, { path: `/follow-ups${search}` });

atDesk();
beforeAll(() => useTexts("fr"));
beforeEach(() => {
  syncClock("2026-10-02T09:00:00Z");
});
afterEach(() => {
  sessionStorage.clear();
  syncClock(new Date());
});

describe("the calendar of follow-ups", () => {
  it("asks once for the days it shows, and goes through its entries by keyboard in their order", async () => {
    const asked = serve();
    const user = userEvent.setup();
    show();
    await screen.findByText("Aziz Filali");
    expect(asked).toEqual([["gte.2026-10-04T23:00:00.000Z", "lt.2026-10-11T23:00:00.000Z"]]);
    await user.keyboard("j");
    expect(document.activeElement?.textContent).toContain("Aziz Filali");
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("Samira Zaki");
    await user.keyboard("{PageDown}");
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.getByText("12–18 oct. 2026")).toBeTruthy();
    await user.keyboard("t");
    await screen.findByText("28 sept. – 4 oct. 2026");
  });

  it("says when there are more than it shows", async () => {
    serve(730);
    show("?view=month");
    await screen.findByText(/728 autres n’y figurent pas/);
  });

  it("says when it cannot be read, and reads it when asked again", async () => {
    server.use(http.get(LIST, () => HttpResponse.json({ message: "x" }, { status: 500 })));
    const user = userEvent.setup();
    show();
    const retry = await screen.findByRole("button", { name: /Réessayer/ }, { timeout: 5_000 });
    serve();
    await user.click(retry);
    await screen.findByText("Samira Zaki");
  });

  it("keeps showing an entry where it was when the server refuses another moment", async () => {
    serve();
    server.use(
      http.patch(LIST, () =>
        HttpResponse.json({ code: "PT422", message: "follow_up_at_night", hint: "due_at" }, { status: 422 }),
      ),
    );
    const user = userEvent.setup();
    show();
    await screen.findByText("Aziz Filali");
    await user.keyboard("jz");
    await screen.findByText("La relance de Aziz Filali n’a pas été déplacée");
    expect(screen.getByText(/On ne dérange personne la nuit/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /Aziz Filali, Appel, lundi 5 octobre 2026/ })).toBeTruthy();
  });
});
