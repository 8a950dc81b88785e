import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Route, Routes } from "react-router";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { supabaseClient } from "@/backend/client";
import { renderPart } from "../../../tests/support/render";
import { API, fakeServer } from "../../../tests/support/server";
import { sessionFor } from "../../../tests/support/session";
import { useTexts } from "../../../tests/support/texts";
import LoginPage from "./LoginPage";

const server = fakeServer();
const TOKEN = `${API}/auth/v1/token`;
const EMAIL = "agent@escale.example";
const PASSWORD = "Escale-2026";

beforeAll(() => useTexts("fr"));
beforeEach(async () => {
  server.use(http.post(`${API}/auth/v1/logout`, () => new HttpResponse(null, { status: 204 })));
  await supabaseClient.auth.signOut({ scope: "local" });
});

function show(path = "/login") {
  renderPart(
    <Routes>
      <Route path="/login" element={<LoginPage />} />
      <Route path="/leads/:id" element={<h1>Le dossier</h1>} />
      <Route path="/" element={<h1>L’accueil</h1>} />
    </Routes>,
    path,
  );
}

const emailField = () => screen.getByLabelText<HTMLInputElement>("Adresse e-mail");
const passwordField = () => screen.getByLabelText<HTMLInputElement>("Mot de passe");
const submit = () => screen.getByRole("button", { name: /Se connecter/ });

async function typeAndSubmit() {
  const user = userEvent.setup();
  await user.type(emailField(), EMAIL);
  await user.type(passwordField(), PASSWORD);
  await user.click(submit());
  return user;
}

function expectTypingKept() {
  expect(emailField().value).toBe(EMAIL);
  expect(passwordField().value).toBe(PASSWORD);
}

test("a wrong password is said above the button, and what was typed stays", async () => {
  server.use(
    http.post(TOKEN, () =>
      HttpResponse.json(
        { code: 400, error_code: "invalid_credentials", msg: "Invalid login credentials" },
        { status: 400 },
      ),
    ),
  );
  show();
  await typeAndSubmit();
  expect((await screen.findByRole("alert")).textContent).toContain("Adresse e-mail ou mot de passe incorrect.");
  expectTypingKept();
});

test("a server in trouble is said with a code to quote, and what was typed stays", async () => {
  server.use(http.post(TOKEN, () => new HttpResponse("Bad gateway", { status: 500 })));
  show();
  await typeAndSubmit();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Le serveur a rencontré un problème.");
  expect(alert.textContent).toContain("HTTP500");
  expectTypingKept();
});

test("a lost connection is said, what was typed stays, and a second try gets through", async () => {
  let tries = 0;
  server.use(
    http.post(TOKEN, () => {
      tries += 1;
      return tries === 1 ? HttpResponse.error() : HttpResponse.json(sessionFor(EMAIL));
    }),
  );
  show();
  const user = await typeAndSubmit();
  expect((await screen.findByRole("alert")).textContent).toContain("Pas de connexion au serveur.");
  expectTypingKept();

  await user.click(submit());
  expect(await screen.findByRole("heading", { name: "L’accueil" })).toBeTruthy();
});

test("signing in leads to the page that was wanted", async () => {
  server.use(http.post(TOKEN, () => HttpResponse.json(sessionFor(EMAIL))));
  show(`/login?to=${encodeURIComponent("/leads/42")}`);
  await typeAndSubmit();
  expect(await screen.findByRole("heading", { name: "Le dossier" })).toBeTruthy();
});

test.each(["//elsewhere.example/leads", "/\\elsewhere.example/leads"])(
  "an address elsewhere is no page to go to: %s",
  async (address) => {
    server.use(http.post(TOKEN, () => HttpResponse.json(sessionFor(EMAIL))));
    show(`/login?to=${encodeURIComponent(address)}`);
    await typeAndSubmit();
    expect(await screen.findByRole("heading", { name: "L’accueil" })).toBeTruthy();
  },
);

test("empty fields are named without asking the server", async () => {
  show();
  const user = userEvent.setup();
  await user.type(emailField(), "agent@");
  await user.click(submit());
  expect(await screen.findByText("Cette adresse e-mail n’est pas complète.")).toBeTruthy();
  expect(await screen.findByText("Indiquez votre mot de passe.")).toBeTruthy();
});

test("who is signed in already goes straight on", async () => {
  server.use(http.post(TOKEN, () => HttpResponse.json(sessionFor(EMAIL))));
  await supabaseClient.auth.signInWithPassword({ email: EMAIL, password: PASSWORD });
  show();
  await waitFor(() => expect(screen.getByRole("heading", { name: "L’accueil" })).toBeTruthy());
});
