import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Alert, Button, Form, Input } from "antd";
import { HttpResponse, http } from "msw";
import { useState } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderPart } from "../../tests/support/render";
import { API, fakeServer } from "../../tests/support/server";
import { sessionFor } from "../../tests/support/session";
import { useTexts } from "../../tests/support/texts";
import { applyFormErrors } from "./applyFormErrors";
import { supabaseClient } from "./client";
import { dataProvider } from "./dataProvider";
import { giveUpSession, sessionRenewed, useSessionExpired } from "./sessionExpiry";
import { useErrorMessage } from "./useErrorMessage";

const server = fakeServer();
const LEADS = `${API}/rest/v1/leads`;
const TYPED = "Terrain à Fès, « vue » 🏡 <b>";

/** A form as features write them: the message beside its field, else above the form. */
function LeadForm() {
  const [form] = Form.useForm<{ description: string }>();
  const [failure, setFailure] = useState<string>();
  const [saved, setSaved] = useState(false);
  const message = useErrorMessage();
  const expired = useSessionExpired();

  const save = async (variables: { description: string }) => {
    setFailure(undefined);
    try {
      await dataProvider.update({ resource: "leads", id: "l1", variables, meta: { version: 3 } });
      setSaved(true);
    } catch (error) {
      if (!applyFormErrors(form, error, message)) {
        setFailure(message(error));
      }
    }
  };

  return (
    <Form form={form} onFinish={save} initialValues={{ description: "" }}>
      {expired && <p role="dialog">Reconnectez-vous</p>}
      {failure && <Alert type="error" message={failure} role="alert" />}
      {saved && <p>Enregistré</p>}
      <Form.Item name="description" label="Description">
        <Input />
      </Form.Item>
      <Button htmlType="submit">Enregistrer</Button>
    </Form>
  );
}

async function typeAndSave() {
  const user = userEvent.setup();
  renderPart(<LeadForm />);
  await user.type(screen.getByLabelText("Description"), TYPED);
  await user.click(screen.getByRole("button", { name: "Enregistrer" }));
  return user;
}

const typed = () => expect(screen.getByLabelText<HTMLInputElement>("Description").value).toBe(TYPED);

beforeAll(() => useTexts("fr"));
afterEach(() => {
  giveUpSession();
  window.localStorage.clear();
});

describe("a form that the server fails", () => {
  it.each([
    ["500", () => HttpResponse.json({ message: "boom" }, { status: 500 }), /Le serveur a rencontré un problème/],
    ["a time-out", () => HttpResponse.json({ code: "57014", message: "timeout" }, { status: 504 }), /tarde à répondre/],
    ["a lost connection", () => HttpResponse.error(), /Pas de connexion/],
    [
      "a refusal",
      () => HttpResponse.json({ code: "42501", message: "denied" }, { status: 403 }),
      /Votre rôle ne permet pas/,
    ],
    ["a faster colleague", () => HttpResponse.json([]), /Quelqu’un a modifié cette fiche/],
  ])("says so after %s and keeps what was typed", async (_what, answer, sentence) => {
    server.use(http.patch(LEADS, answer));
    await typeAndSave();
    expect((await screen.findByRole("alert")).textContent).toMatch(sentence);
    typed();
  });

  it("says it beside the field that is wrong", async () => {
    server.use(
      http.patch(LEADS, () =>
        HttpResponse.json(
          {
            code: "23514",
            message: 'new row for relation "leads" violates check constraint "leads_description_length"',
          },
          { status: 400 },
        ),
      ),
    );
    await typeAndSave();
    const message = await screen.findByText("Ce texte est vide ou trop long.");
    const field = screen.getByLabelText("Description");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-describedby")).toBe(message.closest("[id]")?.id);
    expect(screen.queryByRole("alert", { name: "" })?.textContent ?? "").not.toMatch(/inattendue/);
    typed();
  });
});

describe("a session that ends while somebody types", () => {
  const agent = { email: "agent@escale.example", password: "Escale-2026" };
  const [first, second] = [sessionFor(agent.email, 3600), sessionFor(agent.email, 7200)];

  const signIn = (session: typeof first) => {
    server.use(http.post(`${API}/auth/v1/token`, () => HttpResponse.json(session)));
    return supabaseClient.auth.signInWithPassword(agent);
  };

  beforeEach(async () => {
    await signIn(first);
    server.use(
      http.patch(LEADS, ({ request }) =>
        request.headers.get("authorization") === `Bearer ${second.access_token}`
          ? HttpResponse.json([{ id: "l1" }])
          : HttpResponse.json({ code: "PGRST303", message: "JWT expired" }, { status: 401 }),
      ),
    );
  });

  it("asks for the sign-in over the page and then saves what was typed", async () => {
    await typeAndSave();
    await screen.findByRole("dialog");
    typed();

    await signIn(second);
    sessionRenewed();

    await screen.findByText("Enregistré");
    expect(screen.queryByRole("dialog")).toBeNull();
    typed();
  });

  it("says so and keeps what was typed when the reader would rather leave", async () => {
    await typeAndSave();
    await screen.findByRole("dialog");
    giveUpSession();
    expect((await screen.findByRole("alert")).textContent).toMatch(/Votre session a expiré/);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    typed();
  });
});
