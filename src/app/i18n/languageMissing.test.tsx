import { Refine } from "@refinedev/core";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { renderPart } from "../../../tests/support/render";
import { fakeServer } from "../../../tests/support/server";
import { LanguageLinks } from "../auth/LanguageLinks";
import type { ActiveStaff } from "../guards/staffContext";
import { LanguageSwitch } from "../layout/LanguageSwitch";
import { isLanguageChosen } from "../preferences/languageChosen";
import { usePersonalAppearance } from "../preferences/usePersonalAppearance";
import { startLanguages } from "./i18n";

vi.mock("./ar", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});
vi.mock("../App", () => ({ App: () => "the app", fetchApp: () => undefined, preloadApp: async () => undefined }));

fakeServer();

const reader = { id: "s1", locale: "ar", theme: "system" } as ActiveStaff;

function Entry() {
  return usePersonalAppearance(reader) ? "inside" : "at the door";
}

beforeEach(async () => {
  window.localStorage.clear();
  window.sessionStorage.clear();
  await startLanguages();
});

test("a language that cannot be loaded leaves the one shown, and the reader is told", async () => {
  const user = userEvent.setup();
  renderPart(
    <Refine options={{ disableTelemetry: true }}>
      <LanguageSwitch />
    </Refine>,
  );
  await user.click(screen.getByRole("button", { name: /Langue/ }));
  await user.click(await screen.findByText("العربية"));
  expect(await screen.findByText(/^Pas de connexion/)).toBeTruthy();
  expect(document.documentElement.lang).toBe("fr");
});

test("before the sign-in too, and nothing is remembered as chosen", async () => {
  renderPart(<LanguageLinks />);
  await userEvent.click(screen.getByRole("button", { name: "العربية" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/^Pas de connexion/);
  expect(isLanguageChosen()).toBe(false);
});

test("a person whose language cannot be loaded comes in all the same", async () => {
  renderPart(<Entry />);
  expect(await screen.findByText("inside")).toBeTruthy();
});

test("the app starts without the texts of the language last used", async () => {
  window.localStorage.setItem("escale.language", "ar");
  const root = document.createElement("div");
  root.id = "root";
  document.body.append(root);
  await act(() => import("../../main"));
  expect(await screen.findByText("the app")).toBeTruthy();
  root.remove();
});
