import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useLocation } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { syncClock } from "@/lib/clock";
import { renderWithData } from "../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../tests/support/server";
import { useTexts } from "../../../tests/support/texts";
import { type ActiveStaff, StaffContext } from "../guards/staffContext";
import type { BellItem, BellState } from "./api";
import { BellButton } from "./BellButton";
import { takeUnshown } from "./reminders";

const server = fakeServer();
const BELL = `${API}/rest/v1/rpc/my_notifications`;
const READ = `${API}/rest/v1/rpc/mark_notifications_read`;
const LEAD = "a0000000-0000-4000-8000-000000000001";
const IMANE = "5d2f8a54-4a3c-4a63-9d3f-0a1a2b3c4d5e";

const itemOf = (parts: Partial<BellItem>): BellItem => ({
  id: "n1",
  kind: "lead_assigned",
  leads: 1,
  created_at: "2026-10-02T08:30:00+00:00",
  read_at: null,
  lead_id: LEAD,
  actor: "Nadia Bakkali",
  name: "Aziz Filali",
  said: null,
  follow_up: null,
  note: null,
  ...parts,
});
const mention = itemOf({
  id: "n2",
  kind: "mention",
  created_at: "2026-10-02T08:00:00+00:00",
  note: {
    body: `@[${IMANE}] et @[${LEAD}], votre avis ?`,
    mentions: [{ staff: { id: IMANE, full_name: "Imane Chakir" } }],
  },
});

function serve(state: Partial<BellState>) {
  server.use(http.post(BELL, () => HttpResponse.json({ unread: 0, overdue: 0, due: [], items: [], ...state })));
}

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{pathname + search}</output>;
}

function show(path = "/follow-ups", role: ActiveStaff["role"] = "agent") {
  renderWithData(
    <StaffContext value={{ id: "me", role } as ActiveStaff}>
      <BellButton />
      <Address />
    </StaffContext>,
    { path, role },
  );
  return userEvent.setup();
}

const address = () => screen.getByLabelText("address").textContent;

beforeAll(() => useTexts("fr"));
beforeEach(() => syncClock("2026-10-02T09:00:00Z"));
afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
  syncClock(new Date());
});

describe("the bell", () => {
  it("says how much waits, what, who and when, newest first, with today's names in mentions", async () => {
    serve({ unread: 2, overdue: 3, items: [itemOf({}), mention] });
    const user = show();
    await user.click(await screen.findByRole("button", { name: "Notifications : 5 en attente" }));
    const panel = await screen.findByRole("dialog");
    expect(within(panel).getByText("3 relances en retard").closest("a")?.getAttribute("href")).toBe(
      "/follow-ups?when=overdue&mine=1",
    );
    const [first, second] = within(panel).getAllByRole("listitem");
    expect(first?.textContent).toContain("Nadia Bakkali vous a confié un dossier");
    expect(second?.textContent).toContain("@Imane Chakir et @collègue, votre avis ?");
  });

  it("opens the lead beside the page by keyboard, and marks it read", async () => {
    serve({ unread: 2, items: [itemOf({}), mention] });
    const read = vi.fn();
    server.use(
      http.post(READ, async ({ request }) => {
        read(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = show();
    await screen.findByRole("button", { name: "Notifications : 2 en attente" });
    await user.keyboard("b");
    const panel = await screen.findByRole("dialog");
    await within(panel).findByText("De vos collègues");
    panel.querySelector<HTMLElement>("a")?.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("vous mentionne");
    await user.keyboard("k{Enter}");
    expect(address()).toBe(`/follow-ups?lead=${LEAD}`);
    await waitFor(() => expect(read).toHaveBeenCalledWith({ p_ids: ["n1"] }));
  });

  it("opens the lead's own page where nothing opens beside, and all leads of a batch", async () => {
    serve({ items: [itemOf({ leads: 12, read_at: "2026-10-02T08:40:00+00:00" }), mention] });
    server.use(http.post(READ, () => new HttpResponse(null, { status: 204 })));
    const user = show("/prospects");
    await user.click(await screen.findByRole("button", { name: "Notifications" }));
    const panel = await screen.findByRole("dialog");
    const batch = await within(panel).findByText(/vous a confié 12 dossiers/);
    expect(batch.closest("a")?.getAttribute("href")).toBe("/leads?view=table&agent=me");
    await user.click(within(panel).getByText(/vous mentionne/));
    expect(address()).toBe(`/leads/${LEAD}`);
  });

  it("shows all read at once, and unread again when the server fails", async () => {
    serve({ unread: 2, items: [itemOf({}), mention] });
    let fail = (_: Response) => {};
    const sent: unknown[] = [];
    server.use(
      http.post(READ, async ({ request }) => {
        sent.push(await request.json());
        return new Promise<Response>((resolve) => {
          fail = resolve;
        });
      }),
    );
    const user = show();
    await user.click(await screen.findByRole("button", { name: /en attente/ }));
    await user.click(await screen.findByText("Tout marquer comme lu"));
    await waitFor(() => expect(screen.queryByText("Tout marquer comme lu")).toBeNull());
    await waitFor(() => expect(sent).toEqual([{ p_before: "2026-10-02T08:30:00+00:00" }]));
    fail(HttpResponse.error());
    await screen.findByText("Tout marquer comme lu");
  });

  it("says when it cannot be read, and when nothing waits", async () => {
    server.use(http.post(BELL, () => HttpResponse.json({ message: "x" }, { status: 500 })));
    const user = show();
    await user.click(await screen.findByRole("button", { name: "Notifications" }));
    const panel = await screen.findByRole("dialog");
    const retry = await within(panel).findByRole("button", { name: /Réessayer/ });
    serve({});
    await user.click(retry);
    await within(panel).findByText("Rien ne vous attend");
  });

  it.each(["host", "directoire"] as const)("is not there for %s, to whom nothing can come", (role) => {
    show("/", role);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("reminders", () => {
  const due = { id: "f1", kind: "call", due_at: "2026-10-02T08:59:30+00:00", lead_id: LEAD, name: "Aziz Filali" };

  it("are asked for on a click alone, and shown once for all tabs", async () => {
    const shown = vi.fn();
    class FakeNotification {
      static permission = "default";
      static requestPermission = vi.fn(async () => {
        FakeNotification.permission = "granted";
        return "granted";
      });
      onclick = null;
      constructor(title: string, options: object) {
        shown(title, options);
      }
    }
    vi.stubGlobal("Notification", FakeNotification);
    serve({ overdue: 1, due: [due] });
    const user = show();
    await user.click(await screen.findByRole("button", { name: /en attente/ }));
    const toggle = await screen.findByLabelText(/Me rappeler mes relances/);
    expect(FakeNotification.requestPermission).not.toHaveBeenCalled();
    await user.click(toggle);
    await waitFor(() => expect(shown).toHaveBeenCalledWith("Aziz Filali", { body: "Appel", tag: "f1" }));
    expect(takeUnshown([due], new Date("2026-10-02T09:01:00Z"))).toEqual([]);
  });

  it("come again for what was put off, not before it is due, and keep ids alone", () => {
    const at = new Date("2026-10-02T09:00:00Z");
    expect(takeUnshown([due], at)).toEqual([due]);
    const later = { ...due, due_at: "2026-10-02T09:30:00+00:00" };
    expect(takeUnshown([later], at)).toEqual([]);
    expect(takeUnshown([later], new Date("2026-10-02T09:30:00Z"))).toEqual([later]);
    expect(Object.values(localStorage).join()).not.toContain("Aziz");
  });
});
