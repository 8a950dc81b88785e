import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { supabaseClient } from "@/backend/client";
import { queryClient } from "@/backend/queryClient";
import { giveUpSession } from "@/backend/sessionExpiry";
import { renderPart } from "../../tests/support/render";
import { API, fakeServer } from "../../tests/support/server";
import { sessionFor } from "../../tests/support/session";
import { useTexts } from "../../tests/support/texts";
import { workSettings } from "../../tests/support/workSettings";
import Workspace from "./Workspace";

const server = fakeServer();
const EMAIL = "agent@escale.example";
const PROFILE = `${API}/rest/v1/rpc/my_profile`;

const profile = {
  staff: { id: "s1", email: EMAIL, full_name: "Samira Haddad", role: "agent", locale: "fr", theme: "system" },
  agency: { id: "a1", code: "CAS", name_fr: "Casablanca Centre", name_ar: "الدار البيضاء" },
  region: null,
  stops: [],
  now: "2026-10-02T09:00:00Z",
  demo_today: "2026-10-02",
};
const edition = { id: "e3", number: 3, year: 2026, theme_fr: "Espaces publics", starts_on: "2026-09-01" };

beforeAll(() => useTexts("fr"));
beforeEach(async () => {
  queryClient.clear();
  server.use(
    http.post(`${API}/auth/v1/token`, () => HttpResponse.json(sessionFor(EMAIL))),
    http.post(`${API}/auth/v1/logout`, () => new HttpResponse(null, { status: 204 })),
    http.post(`${API}/rest/v1/rpc/my_notifications`, () => HttpResponse.json(null)),
    http.post(`${API}/rest/v1/rpc/work_settings`, () => HttpResponse.json(workSettings)),
    http.get(`${API}/rest/v1/editions`, () => HttpResponse.json([edition], { headers: { "content-range": "0-0/1" } })),
  );
  await supabaseClient.auth.signInWithPassword({ email: EMAIL, password: "Escale-2026" });
});

test("an account without an active profile sees nothing and is told so", async () => {
  server.use(http.post(PROFILE, () => HttpResponse.json(null)));
  renderPart(<Workspace />, "/leads");
  expect(await screen.findByRole("heading", { name: "Votre compte n’est pas actif" })).toBeTruthy();
  expect(await screen.findByText(new RegExp(EMAIL))).toBeTruthy();
  expect(screen.queryByRole("navigation")).toBeNull();
});

test("a profile that did not arrive can be asked for again", async () => {
  server.use(http.post(PROFILE, () => HttpResponse.json({ message: "no" }, { status: 400 }), { once: true }));
  renderPart(<Workspace />, "/nowhere");
  expect(await screen.findByRole("heading", { name: "Votre profil n’a pas pu être lu" })).toBeTruthy();

  server.use(http.post(PROFILE, () => HttpResponse.json(profile)));
  await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
  expect(await screen.findByRole("heading", { name: "Cette page n’existe pas" })).toBeTruthy();
});

test("the frame says where the reader is, on which day of the demo, and offers what the role may open", async () => {
  server.use(http.post(PROFILE, () => HttpResponse.json(profile)));
  renderPart(<Workspace />, "/nowhere");
  expect(await screen.findByText("Casablanca Centre")).toBeTruthy();
  expect(screen.getByText("Démo : nous sommes le vendredi 2 octobre 2026")).toBeTruthy();
  expect(await screen.findByText("Édition 2026")).toBeTruthy();
  const links = screen.getAllByRole("link", { name: /Ma journée|Dossiers|Relances|Tournée|Équipe|Chiffres/ });
  expect(new Set(links.map((link) => link.textContent))).toEqual(
    new Set(["Ma journée", "Dossiers", "Relances", "Tournée"]),
  );
});

test("a page of another role is refused by name", async () => {
  server.use(http.post(PROFILE, () => HttpResponse.json(profile)));
  renderPart(<Workspace />, "/figures");
  expect(await screen.findByRole("heading", { name: "Cette page n’est pas ouverte à votre rôle" })).toBeTruthy();
  expect(screen.getByText(/« Conseiller »/)).toBeTruthy();
});

test("a session refused before any page is open is forgotten, so that the sign-in does not lead back here", async () => {
  server.use(http.post(PROFILE, () => HttpResponse.json({ message: "JWT is invalid" }, { status: 401 })));
  renderPart(<Workspace />, "/leads");
  await waitFor(async () => expect((await supabaseClient.auth.getSession()).data.session).toBeNull());
  giveUpSession();
});
