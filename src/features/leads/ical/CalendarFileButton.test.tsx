import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { broken, functionAnswers } from "../../../../tests/support/functionAnswers";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { keepSavedFiles } from "../../../../tests/support/savedFiles";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { CalendarFileButton } from "./CalendarFileButton";

const server = fakeServer();
const user = userEvent.setup();
const saved = keepSavedFiles();
const asked: URLSearchParams[] = [];
const row = { kind: "call", due_at: "2026-10-05T10:00:00+00:00", note: "Plan", version: 4, assignee_id: "me" };
const rows = [
  { ...row, id: "f1", lead: { id: "l1", prospect: { full_name: "Nadia Zaki" } } },
  { ...row, id: "f2", lead: null },
];

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  asked.length = 0;
  syncClock("2026-10-02T09:00:00+00:00");
  server.use(
    http.get(`${API}/rest/v1/follow_ups`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(rows, { headers: { "content-range": "0-1/2" } });
    }),
  );
});

describe("the reader's follow-ups as a calendar file", () => {
  it("are their own planned ones of the next 90 days, named as far as the reader sees, and on the trail", async () => {
    const { sent, handler } = functionAnswers("record_export", () => HttpResponse.json(null));
    server.use(handler);
    renderWithData(<CalendarFileButton />);
    await user.click(screen.getByRole("button", { name: "Vers mon calendrier" }));
    await screen.findByText(/2 relances dans le fichier/);
    const text = (await saved[0]?.text()) ?? "";
    expect(text).toContain("SUMMARY:Appel · Nadia Zaki");
    expect(text).toMatch(/SUMMARY:Appel\r\n/);
    expect(text).toContain("UID:f1");
    expect(asked[0]?.get("done_at")).toBe("is.null");
    expect(asked[0]?.get("assignee_id")).toBe("eq.40000000-0000-4000-8000-000000000001");
    expect(asked[0]?.get("due_at")).toMatch(/^lt\.2026-12-31T/);
    expect(sent[0]).toMatchObject({ p_kind: "ics", p_rows: 2 });
  });

  it("are not handed out when the trail cannot be written", async () => {
    server.use(functionAnswers("record_export", broken).handler);
    renderWithData(<CalendarFileButton />);
    await user.click(screen.getByRole("button", { name: "Vers mon calendrier" }));
    await screen.findByText(/serveur/i);
    expect(saved).toEqual([]);
  });
});
