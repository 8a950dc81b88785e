import { focusManager } from "@tanstack/react-query";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { everyday, rowsAnswer } from "../testing/answers";
import { followUpOf } from "../testing/followUps";
import { leadOf } from "../testing/leads";
import MyDayPage from "./MyDayPage";

const server = fakeServer();

/** So many follow-ups and leads in all, of which some were loaded. */
function serve({ followUps, leads }: { followUps: number; leads: number }) {
  const late = [followUpOf("1", "2026-10-01T08:00:00+00:00"), followUpOf("2", "2026-10-01T09:00:00+00:00")];
  server.use(
    ...everyday,
    rowsAnswer([leadOf("1", { prospect_name: "Rachida Aït Lahcen" })], leads).handler,
    http.get(`${API}/rest/v1/follow_ups`, () =>
      HttpResponse.json(late, { headers: { "content-range": `0-1/${followUps}` } }),
    ),
  );
}

beforeAll(() => useTexts("fr"));
beforeEach(() => syncClock("2026-10-02T09:00:00Z"));
afterEach(() => syncClock(new Date()));

describe("a day with more to do than the page shows", () => {
  it("says so under the list, leads to everything, and counts no less than there is", async () => {
    serve({ followUps: 352, leads: 41 });
    renderWithData(<MyDayPage />, { path: "/my-day" });
    const rest = await screen.findByText(/^350 autres relances, prévues plus tard, ne figurent pas/);
    expect(within(rest).getByRole("link", { name: "Voir toutes mes relances" }).getAttribute("href")).toBe(
      "/follow-ups?mine=1",
    );
    const leads = screen.getByText(/^40 autres dossiers, plus anciens, ne figurent pas/);
    expect(within(leads).getByRole("link").getAttribute("href")).toMatch(/^\/leads\?view=table&agent=[0-9a-f-]{36}$/);
    expect(screen.getByRole("heading", { name: "En retard 2+" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Nouveaux dossiers 1+" })).toBeTruthy();
  });

  it("says nothing of the kind when everything is there", async () => {
    serve({ followUps: 2, leads: 1 });
    renderWithData(<MyDayPage />, { path: "/my-day" });
    expect(await screen.findByRole("heading", { name: "En retard 2" })).toBeTruthy();
    expect(screen.queryByText(/ne figure/)).toBeNull();
  });
});

describe("the counters of the day", () => {
  it("lead to the first thing of their group, and nowhere where there is none", async () => {
    serve({ followUps: 2, leads: 1 });
    renderWithData(<MyDayPage />, { path: "/my-day" });
    await userEvent.click(await screen.findByRole("link", { name: /^2\s*en retard/ }));
    expect(document.activeElement).toBe(screen.getAllByRole("link", { name: "Aziz Filali" })[0]);
    expect(screen.getByText(/prévues? aujourd’hui/).closest("a")).toBeNull();
  });
});

describe("a day that goes on", () => {
  it("moves what falls due to what is overdue, although the same rows come back", async () => {
    server.use(
      ...everyday,
      rowsAnswer([]).handler,
      http.get(`${API}/rest/v1/follow_ups`, () =>
        HttpResponse.json([followUpOf("1", "2026-10-02T10:00:00+00:00")], { headers: { "content-range": "0-0/1" } }),
      ),
    );
    const { unmount } = renderWithData(<MyDayPage />, { path: "/my-day" });
    expect(await screen.findByRole("heading", { name: "Aujourd’hui 1" })).toBeTruthy();
    syncClock("2026-10-02T10:01:00Z");
    // the reader comes back to the page
    act(() => focusManager.setFocused(false));
    act(() => focusManager.setFocused(true));
    expect(await screen.findByRole("heading", { name: "En retard 1" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /^Aujourd’hui/ })).toBeNull();
    unmount();
    focusManager.setFocused(undefined);
  });
});
