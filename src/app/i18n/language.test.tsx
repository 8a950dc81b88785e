import { Refine } from "@refinedev/core";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import dayjs from "dayjs";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { renderPart } from "../../../tests/support/render";
import { API, fakeServer } from "../../../tests/support/server";
import { LanguageLinks } from "../auth/LanguageLinks";
import { LanguageSwitch } from "../layout/LanguageSwitch";
import { isLanguageChosen, rememberLanguageChosen } from "../preferences/languageChosen";
import { AppearanceProvider } from "../providers/AppearanceProvider";
import { startLanguages } from "./i18n";

const server = fakeServer();

beforeEach(async () => {
  window.localStorage.clear();
  window.sessionStorage.clear();
  await startLanguages();
});

test("French comes first, from left to right", () => {
  expect(document.documentElement.lang).toBe("fr");
  expect(document.documentElement.dir).toBe("ltr");
});

test("choosing Arabic before signing in turns the page round and is remembered for the sign-in", async () => {
  const user = userEvent.setup();
  renderPart(
    <AppearanceProvider>
      <LanguageLinks />
    </AppearanceProvider>,
  );
  await user.click(screen.getByRole("button", { name: "العربية" }));

  await screen.findByRole("group", { name: "اللغة" });
  expect(document.documentElement.lang).toBe("ar");
  expect(document.documentElement.dir).toBe("rtl");
  expect(dayjs.locale()).toBe("ar-ma");
  expect(screen.getByRole("button", { name: "العربية" }).getAttribute("aria-pressed")).toBe("true");
  expect(isLanguageChosen()).toBe(true);

  await startLanguages();
  expect(document.documentElement.dir).toBe("rtl");
});

async function chooseInTheWorkspace(language: string) {
  const user = userEvent.setup();
  renderPart(
    <Refine options={{ disableTelemetry: true }}>
      <AppearanceProvider>
        <LanguageSwitch />
      </AppearanceProvider>
    </Refine>,
  );
  await user.click(screen.getByRole("button", { name: /Langue/ }));
  await user.click(await screen.findByText(language));
}

test("a language chosen in the workspace is kept with the person", async () => {
  const saved: unknown[] = [];
  server.use(
    http.post(`${API}/rest/v1/rpc/save_preferences`, async ({ request }) => {
      saved.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  rememberLanguageChosen();
  await chooseInTheWorkspace("العربية");
  await waitFor(() => expect(saved).toEqual([{ p_locale: "ar" }]));
  await waitFor(() => expect(isLanguageChosen()).toBe(false));
  expect(document.documentElement.dir).toBe("rtl");
});

test("when it cannot be kept, the language holds on this device and the reader is told", async () => {
  server.use(http.post(`${API}/rest/v1/rpc/save_preferences`, () => new HttpResponse(null, { status: 500 })));
  rememberLanguageChosen();
  await chooseInTheWorkspace("English");
  expect(await screen.findByText(/could not be kept for your others/)).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  expect(isLanguageChosen()).toBe(true);
});
