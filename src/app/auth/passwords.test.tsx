import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Route, Routes } from "react-router";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { supabaseClient } from "@/backend/client";
import { queryClient } from "@/backend/queryClient";
import { renderPart } from "../../../tests/support/render";
import { API, fakeServer } from "../../../tests/support/server";
import { sessionFor } from "../../../tests/support/session";
import { useTexts } from "../../../tests/support/texts";
import ForgotPasswordPage from "./ForgotPasswordPage";
import UpdatePasswordPage from "./UpdatePasswordPage";

const server = fakeServer();
const EMAIL = "agent@escale.example";

beforeAll(() => useTexts("fr"));
beforeEach(async () => {
  queryClient.clear();
  server.use(
    http.post(`${API}/auth/v1/logout`, () => new HttpResponse(null, { status: 204 })),
    http.post(`${API}/auth/v1/token`, () => HttpResponse.json(sessionFor(EMAIL))),
  );
  await supabaseClient.auth.signOut({ scope: "local" });
});

async function askForLink() {
  renderPart(<ForgotPasswordPage />, "/forgot-password");
  await userEvent.type(screen.getByLabelText("Adresse e-mail"), EMAIL);
  await userEvent.click(screen.getByRole("button", { name: "Envoyer le lien" }));
}

test("the link is sent to the address, whether or not somebody has it", async () => {
  const asked: unknown[] = [];
  server.use(
    http.post(`${API}/auth/v1/recover`, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  await askForLink();
  expect((await screen.findByRole("status")).textContent).toContain(`Si un compte existe pour ${EMAIL}`);
  expect(asked).toEqual([expect.objectContaining({ email: EMAIL })]);
});

test("too many tries are said, and the address stays", async () => {
  server.use(
    http.post(`${API}/auth/v1/recover`, () =>
      HttpResponse.json({ code: 429, error_code: "over_email_send_rate_limit", msg: "wait" }, { status: 429 }),
    ),
  );
  await askForLink();
  expect((await screen.findByRole("alert")).textContent).toContain("Trop de tentatives.");
  expect(screen.getByLabelText<HTMLInputElement>("Adresse e-mail").value).toBe(EMAIL);
});

function showUpdate() {
  renderPart(
    <Routes>
      <Route path="/update-password" element={<UpdatePasswordPage />} />
      <Route path="/" element={<h1>L’accueil</h1>} />
    </Routes>,
    "/update-password",
  );
}

test("a link that was used or is too old leads to a new one", async () => {
  showUpdate();
  expect((await screen.findByRole("alert")).textContent).toContain("Ce lien n’est plus valable.");
  expect(screen.getByRole("link", { name: "Mot de passe oublié ?" }).getAttribute("href")).toBe("/forgot-password");
});

test("a new password is long enough, typed twice alike, and saved", async () => {
  const saved: unknown[] = [];
  server.use(
    http.put(`${API}/auth/v1/user`, async ({ request }) => {
      saved.push(await request.json());
      return HttpResponse.json(sessionFor(EMAIL).user);
    }),
  );
  await supabaseClient.auth.signInWithPassword({ email: EMAIL, password: "Escale-2026" });
  showUpdate();
  const user = userEvent.setup();
  const first = await screen.findByLabelText("Nouveau mot de passe");
  const second = screen.getByLabelText("Répétez le mot de passe");
  const save = screen.getByRole("button", { name: "Enregistrer le mot de passe" });

  await user.type(first, "court");
  await user.type(second, "autre");
  await user.click(save);
  expect(await screen.findByText("Il faut au moins 10 caractères.")).toBeTruthy();
  expect(await screen.findByText("Les deux mots de passe sont différents.")).toBeTruthy();
  expect(saved).toEqual([]);

  await user.clear(first);
  await user.type(first, "Agadir-2027");
  await user.clear(second);
  await user.type(second, "Agadir-2027");
  await user.click(save);
  expect(await screen.findByRole("heading", { name: "L’accueil" })).toBeTruthy();
  expect(saved).toEqual([expect.objectContaining({ password: "Agadir-2027" })]);
});
