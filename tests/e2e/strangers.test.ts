import { expect, test } from "vitest";
import { newId } from "../support/ids.ts";
import { request } from "../support/request.ts";
import type { Reader, Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const desk: Reader = { language: "fr", width: "desktop" };
const visit = startVisits();

async function enter(email: string, reader = desk): Promise<Visitor> {
  const visitor = await visit(reader);
  await visitor.signIn(email);
  return visitor;
}

test("who is not signed in signs in first, and comes to the page they wanted", async () => {
  const visitor = await visit(desk);
  const { page, t } = visitor;
  await page.goto("/leads?view=table&next=overdue");
  await page.waitForURL(/\/login\?to=/);
  await visitor.chooseLanguage();
  await visitor.expectSound("the sign-in");
  await visitor.enter("agent@escale.example", "not-the-password");
  await page.getByText(t("errors.invalid_credentials")).waitFor();
  await visitor.expectSound("a refused sign-in");
  expect(await page.locator("#sign-in_email").inputValue()).toBe("agent@escale.example");
  await visitor.enter("agent@escale.example");
  await page.waitForURL(/\/leads\?view=table&next=overdue/);
  await page.getByRole("button", { name: t("leads.filters.overdue"), pressed: true }).waitFor();
});

test("on the demo an account is one click away", async () => {
  const visitor = await visit(desk);
  await visitor.page.goto("/login");
  await visitor.chooseLanguage();
  await visitor.page.getByRole("button", { name: "host@escale.example" }).click();
  await visitor.expectInside();
  expect(new URL(visitor.page.url()).pathname).toBe("/counter");
});

test("an account without an active profile sees nothing and is told so", async () => {
  const email = "directoire@escale.example";
  const admin = await enter("admin@escale.example");
  const setActive = async (active: boolean) =>
    expect((await request(admin, "PATCH", `staff?email=eq.${email}&select=id`, { active })).status).toBe(200);
  await setActive(false);
  try {
    const visitor = await visit(desk);
    const { page, t } = visitor;
    await page.goto("/figures");
    await visitor.chooseLanguage();
    await visitor.enter(email);
    await page.getByRole("heading", { level: 1, name: t("app.noProfile.title") }).waitFor();
    await page.getByText(email).waitFor();
    await visitor.expectSound("an account that is not active");
    for (const table of ["stops", "agencies", "lead_rows", "editions"])
      expect((await request(visitor, "GET", `${table}?select=id`)).body, table).toEqual([]);
    await setActive(true);
    await page.getByRole("button", { name: t("app.noProfile.retry") }).click();
    await visitor.expectInside();
  } finally {
    await setActive(true);
  }
});

test("a lead that does not exist and one of another agency are the same page", async () => {
  const admin = await enter("admin@escale.example");
  const foreign = await request(
    admin,
    "GET",
    "leads?select=id,agency:agencies!leads_agency_id_fkey!inner(code)&agency.code=neq.CASA&limit=1",
  );
  expect(foreign.body).toEqual([{ id: expect.any(String), agency: expect.anything() }]);
  const [{ id }] = foreign.body as [{ id: string }];

  const agent = await enter("agent@escale.example");
  const { page, t } = agent;
  const told: string[] = [];
  for (const address of [id, newId(), "no-id-at-all"]) {
    await page.goto(`/leads/${address}`);
    await page.getByText(t("lead.notFound.title")).waitFor();
    told.push((await page.getByRole("main").textContent()) ?? "");
  }
  expect(new Set(told).size).toBe(1);
  await agent.expectSound("a lead that is not there");
  await page.getByRole("button", { name: t("lead.notFound.action") }).click();
  await page.getByRole("heading", { level: 1, name: t("leads.title") }).waitFor();
});

test("a page that is not for the role says so, and one that does not exist too", async () => {
  const host = await enter("host@escale.example", { language: "ar", width: "phone" });
  const { page, t } = host;
  for (const address of ["/leads", "/figures", "/admin", "/staff"]) {
    await page.goto(address);
    await page.getByRole("heading", { name: t("app.noPermission.title") }).waitFor();
  }
  await host.expectSound("a page without permission");
  await page.goto("/no-such-page");
  await page.getByRole("heading", { name: t("app.notFound.title") }).waitFor();
  await host.expectSound("a page that does not exist");
  await page.getByRole("button", { name: t("app.notFound.home") }).click();
  await page.waitForURL(/\/counter/);
});

test("who signs out leaves nothing behind", async () => {
  const agent = await enter("agent@escale.example");
  const { page, t } = agent;
  await page.getByRole("button", { name: t("app.me.menu") }).click();
  await page.getByRole("menuitem", { name: t("app.me.signOut") }).click();
  await page.waitForURL(/\/login/);
  await page.goBack();
  await page.waitForURL(/\/login/);
  await page.goto("/my-day");
  await page.waitForURL(/\/login\?to=%2Fmy-day/);
  await agent.expectSound("the sign-in after a sign-out");
});

test("a session that expires in the middle of a note keeps what was typed", async () => {
  const agent = await enter("agent@escale.example");
  const { page, t } = agent;
  await page.goto("/leads?view=table");
  await page.locator("[data-lead-link]").first().click();
  const sheet = page.getByRole("dialog");
  const note = sheet.getByLabel(t("lead.note.label"));
  const text = `Avant la fin de la session ${newId()}`;
  await note.fill(text);
  await page.evaluate(() => {
    const session = JSON.parse(localStorage.getItem("escale.session") ?? "{}");
    localStorage.setItem("escale.session", JSON.stringify({ ...session, access_token: "gone", refresh_token: "gone" }));
  });
  await sheet.getByRole("button", { name: t("lead.note.save") }).click();
  const again = page.getByRole("dialog", { name: t("app.sessionExpired.title") });
  await again.waitFor();
  // Under the dialog the button of the note waits, greyed, for the session.
  await agent.expectSound("signing in again", ".ant-modal");
  expect(await note.inputValue()).toBe(text);
  await again.locator("#sign-in_password").fill("Escale-2026");
  await page.keyboard.press("Enter");
  await again.waitFor({ state: "detached" });
  await sheet.getByRole("listitem").filter({ hasText: text }).waitFor();
  expect(await note.inputValue()).toBe("");
});

test("a filtered list survives a reload, and the back button undoes step by step", async () => {
  const agent = await enter("agent@escale.example");
  const { page, t } = agent;
  await page.goto("/leads?view=table");
  const rows = page.locator("[data-lead]");
  await rows.first().waitFor();
  const overdue = (pressed: boolean) => page.getByRole("button", { name: t("leads.filters.overdue"), pressed });
  await overdue(false).click();
  await page.waitForURL(/next=overdue/);
  await page.reload();
  await overdue(true).waitFor();
  await rows.first().waitFor();
  const before = await rows.count();
  await page.locator("[data-lead-link]").first().click();
  await page.getByRole("dialog").waitFor();
  await page.goBack();
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await overdue(true).waitFor();
  expect(await rows.count()).toBe(before);
  await page.goBack();
  await overdue(false).waitFor();
});
