import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { createRef } from "react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { supabaseClient } from "@/backend/client";
import { giveUpSession, isSessionExpired, sessionRenewed } from "@/backend/sessionExpiry";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { sessionFor } from "../../../../tests/support/session";
import { useTexts } from "../../../../tests/support/texts";
import { NoteComposer } from "./NoteComposer";

const server = fakeServer();
const NOTES = `${API}/rest/v1/notes`;
const LEAD = "a0000000-0000-4000-8000-000000000001";
const TEXT = "Rappelé : <b>très</b> intéressé « Rez-de-chaussée » موعد السبت 🏡";

interface Sent {
  id: string;
  lead_id: string;
  body: string;
}

/** Answers in turn and keeps what was sent. */
function answers(...replies: ((request: Request) => Response | Promise<Response>)[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post<never, Sent>(NOTES, async ({ request }) => {
      const reply = replies[Math.min(sent.length, replies.length - 1)];
      sent.push(await request.clone().json());
      return reply?.(request);
    }),
  );
  return sent;
}

const fine = async (request: Request) => {
  const { id, body }: Sent = await request.json();
  return HttpResponse.json([{ id, body }], { status: 201 });
};
const field = () => screen.getByLabelText<HTMLTextAreaElement>("Note");
const show = () => renderWithData(<NoteComposer leadId={LEAD} field={createRef()} />);

async function write(text: string) {
  const user = userEvent.setup();
  const { unmount } = show();
  await user.click(field());
  await user.paste(text);
  return { user, unmount };
}

beforeAll(() => useTexts("fr"));
afterEach(() => {
  giveUpSession();
  localStorage.clear();
  sessionStorage.clear();
});

describe("a note", () => {
  it("is saved with Ctrl+Enter, and the field is ready for the next", async () => {
    const sent = answers(fine);
    const { user } = await write(TEXT);
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(field().value).toBe(""));
    expect(sent).toEqual([{ id: expect.stringMatching(/^[0-9a-f-]{36}$/), lead_id: LEAD, body: TEXT }]);
    await user.paste("Deuxième");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.id).not.toBe(sent[0]?.id);
  });

  it("keeps its text when the server fails, and is sent again under the same id", async () => {
    const sent = answers(() => HttpResponse.json({ message: "boom" }, { status: 500 }), fine);
    const { user } = await write(TEXT);
    await user.click(screen.getByRole("button", { name: "Ajouter la note" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/Le serveur a rencontré un problème.*HTTP500/s);
    expect(field().value).toBe(TEXT);
    await user.click(screen.getByRole("button", { name: "Ajouter la note" }));
    await waitFor(() => expect(field().value).toBe(""));
    expect(sent[1]).toEqual(sent[0]);
  });

  it("writes what was changed after a lost answer as a note of its own", async () => {
    const twice = {
      code: "23505",
      message: 'duplicate key value violates unique constraint "notes_pkey"',
      details: "Key (id)=(n1) already exists.",
    };
    const sent = answers(
      () => HttpResponse.error(),
      () => HttpResponse.json(twice, { status: 409 }),
      fine,
    );
    server.use(http.get(NOTES, () => HttpResponse.json([{ id: sent[0]?.id, body: TEXT }])));
    const { user } = await write(TEXT);
    await user.click(screen.getByRole("button", { name: "Ajouter la note" }));
    await screen.findByRole("alert");
    await user.type(field(), " Budget 500 000.");
    await user.click(screen.getByRole("button", { name: "Ajouter la note" }));
    await waitFor(() => expect(field().value).toBe(""));
    expect(sent.map(({ body }) => body)).toEqual([TEXT, `${TEXT} Budget 500 000.`, `${TEXT} Budget 500 000.`]);
    expect(sent[1]?.id).toBe(sent[0]?.id);
    expect(sent[2]?.id).not.toBe(sent[0]?.id);
  });

  it("waits for a new sign-in when the session ends, and then is saved", async () => {
    const agent = { email: "agent@escale.example", password: "Escale-2026" };
    const [first, second] = [sessionFor(agent.email, 3600), sessionFor(agent.email, 7200)];
    const signIn = (session: typeof first) => {
      server.use(http.post(`${API}/auth/v1/token`, () => HttpResponse.json(session)));
      return supabaseClient.auth.signInWithPassword(agent);
    };
    await signIn(first);
    const sent = answers((request) =>
      request.headers.get("authorization") === `Bearer ${second.access_token}`
        ? fine(request)
        : HttpResponse.json({ code: "PGRST303", message: "JWT expired" }, { status: 401 }),
    );
    const { user } = await write(TEXT);
    await user.click(screen.getByRole("button", { name: "Ajouter la note" }));
    await waitFor(() => expect(isSessionExpired()).toBe(true));
    expect(field().value).toBe(TEXT);
    await signIn(second);
    sessionRenewed();
    await waitFor(() => expect(field().value).toBe(""));
    expect(sent.at(-1)).toEqual(sent[0]);
  });

  it("is still there when the page is left and opened again", async () => {
    const { unmount } = await write(TEXT);
    unmount();
    show();
    expect(field().value).toBe(TEXT);
  });

  it("is told to be too long, not cut", async () => {
    const sent = answers(fine);
    const long = "é".repeat(4001);
    const { user } = await write(long);
    await user.click(screen.getByRole("button", { name: "Ajouter la note" }));
    await screen.findByText("Ce texte est trop long. Raccourcissez-le.");
    expect(field().value).toHaveLength(4001);
    expect(sent).toEqual([]);
  });
});
