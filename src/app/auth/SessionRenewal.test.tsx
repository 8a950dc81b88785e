import { Refine } from "@refinedev/core";
import routerProvider from "@refinedev/react-router";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Button, Form, Input } from "antd";
import { HttpResponse, http } from "msw";
import { type ReactNode, useState } from "react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { authProvider } from "@/backend/authProvider";
import { supabaseClient } from "@/backend/client";
import { dataProvider } from "@/backend/dataProvider";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { renderPart } from "../../../tests/support/render";
import { API, fakeServer } from "../../../tests/support/server";
import { sessionFor } from "../../../tests/support/session";
import { useTexts } from "../../../tests/support/texts";
import { type ActiveStaff, StaffContext } from "../guards/staffContext";
import { SessionRenewal } from "./SessionRenewal";

const server = fakeServer();
const EMAIL = "agent@escale.example";
const NOTE = "Rappeler après 17 h, « côté mer »";
const staff = { id: "s1", email: EMAIL, role: "agent" } as ActiveStaff;

/** A form in the middle of the page whose session will not last. */
function NoteForm(): ReactNode {
  const [state, setState] = useState("");
  const messageOf = useErrorMessage();
  const save = (note: { body: string }) =>
    dataProvider
      .create({ resource: "notes", variables: note })
      .then(() => setState("Note enregistrée"))
      .catch((error: unknown) => setState(messageOf(error)));
  return (
    <Form onFinish={save}>
      <Form.Item name="body" label="Note">
        <Input.TextArea />
      </Form.Item>
      <Button htmlType="submit">Enregistrer</Button>
      <p>{state}</p>
    </Form>
  );
}

const saved: unknown[] = [];
let session = sessionFor(EMAIL);

beforeAll(() => useTexts("fr"));
beforeEach(async () => {
  saved.length = 0;
  session = sessionFor(EMAIL);
  const first = session.access_token;
  server.use(
    http.post(`${API}/auth/v1/token`, async ({ request }) => {
      const { password } = (await request.json()) as { password: string };
      return password === "Escale-2026"
        ? HttpResponse.json(session)
        : HttpResponse.json(
            { code: 400, error_code: "invalid_credentials", msg: "Invalid login credentials" },
            { status: 400 },
          );
    }),
    http.post(`${API}/auth/v1/logout`, () => new HttpResponse(null, { status: 204 })),
    http.post(`${API}/rest/v1/notes`, async ({ request }) => {
      if (request.headers.get("authorization") === `Bearer ${first}`) {
        return HttpResponse.json({ code: "PGRST303", message: "JWT expired" }, { status: 401 });
      }
      saved.push(await request.json());
      return HttpResponse.json([{ id: "n1" }], { status: 201 });
    }),
  );
  await supabaseClient.auth.signInWithPassword({ email: EMAIL, password: "Escale-2026" });
  session = { ...sessionFor(EMAIL), access_token: sessionFor(EMAIL, 7200).access_token };
});

async function saveOnTheExpiredSession() {
  const user = userEvent.setup();
  renderPart(
    <Refine authProvider={authProvider} routerProvider={routerProvider} options={{ disableTelemetry: true }}>
      <StaffContext value={staff}>
        <NoteForm />
        <SessionRenewal />
      </StaffContext>
    </Refine>,
    "/leads/42",
  );
  await user.type(screen.getByLabelText("Note"), NOTE);
  await user.click(screen.getByRole("button", { name: "Enregistrer" }));
  await screen.findByRole("dialog", { name: "Votre session a expiré" });
  return user;
}

const noteField = () => screen.getByLabelText<HTMLTextAreaElement>("Note");
const passwordField = () => screen.getByLabelText<HTMLInputElement>("Mot de passe");

test("a session that ends asks for the password over the page, then what was being saved is saved", async () => {
  const user = await saveOnTheExpiredSession();
  expect(noteField().value).toBe(NOTE);
  expect(screen.getByLabelText<HTMLInputElement>("Adresse e-mail").value).toBe(EMAIL);

  await user.type(passwordField(), "Escale-2026");
  await user.click(screen.getByRole("button", { name: "Reprendre" }));

  expect(await screen.findByText("Note enregistrée")).toBeTruthy();
  expect(saved).toEqual([{ body: NOTE }]);
  expect(noteField().value).toBe(NOTE);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a wrong password is said inside the dialog, and the page keeps what was typed", async () => {
  const user = await saveOnTheExpiredSession();
  await user.type(passwordField(), "wrong");
  await user.click(screen.getByRole("button", { name: "Reprendre" }));

  expect((await screen.findByRole("alert")).textContent).toContain("Adresse e-mail ou mot de passe incorrect.");
  expect(passwordField().value).toBe("wrong");
  expect(noteField().value).toBe(NOTE);
  expect(saved).toEqual([]);
});

test("leaving instead ends the waiting request with its reason", async () => {
  const user = await saveOnTheExpiredSession();
  await user.click(screen.getByRole("button", { name: "Quitter la page" }));
  expect(await screen.findByText(/Votre session a expiré\. Reconnectez-vous/)).toBeTruthy();
  expect(saved).toEqual([]);
});
