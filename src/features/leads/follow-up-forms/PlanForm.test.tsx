import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { syncClock } from "@/lib/clock";
import { AGENCY, renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { FollowUpLead } from "./followUp";
import { PlanForm } from "./PlanForm";

const server = fakeServer();
const LIST = `${API}/rest/v1/follow_ups`;
const lead: FollowUpLead = { id: "a1", agency_id: AGENCY, assignee_id: null, name: "Aziz Filali", open: true };

interface Sent {
  id: string;
  kind: string;
  due_at: string;
  note: string;
}

beforeAll(() => useTexts("fr"));
beforeEach(() => syncClock("2026-10-02T14:00:00Z"));
afterEach(() => {
  sessionStorage.clear();
  syncClock(new Date());
});

it("saves what was changed in a plan whose answer got lost, over what had arrived", async () => {
  const sent: Sent[] = [];
  const patches: { version: string | null; values: unknown }[] = [];
  const written = () => ({ ...sent[0], due_at: "2026-10-03T09:00:00+00:00", version: 1, assignee_id: "s2" });
  const twice = {
    code: "23505",
    message: 'duplicate key value violates unique constraint "follow_ups_pkey"',
    details: "Key (id) already exists.",
  };
  server.use(
    http.post<never, Sent>(LIST, async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1 ? HttpResponse.error() : HttpResponse.json(twice, { status: 409 });
    }),
    http.get(LIST, () => HttpResponse.json([written()])),
    http.patch(LIST, async ({ request }) => {
      patches.push({ version: new URL(request.url).searchParams.get("version"), values: await request.json() });
      return HttpResponse.json([{ id: sent[0]?.id }]);
    }),
  );
  const user = userEvent.setup();
  const onDone = vi.fn();
  renderWithData(<PlanForm lead={lead} onDone={onDone} />);
  const save = () => screen.getByText("Planifier", { selector: "button *" });
  await user.click(save());
  await screen.findByText(/Pas de connexion/);
  expect(sent[0]?.due_at).toBe("2026-10-03T09:00:00.000Z");
  await user.click(screen.getByText(/^Lun\. 5 oct\./));
  await user.click(save());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(sent[1]?.id).toBe(sent[0]?.id);
  expect(patches).toEqual([{ version: "eq.1", values: { due_at: "2026-10-05T09:00:00.000Z" } }]);
});
