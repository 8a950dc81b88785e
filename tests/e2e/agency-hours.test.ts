import { expect, test } from "vitest";
import { topSheet } from "../support/controls.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

test("a manager sets the agency's own hours from its day, and takes the common ones again", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("manager@escale.example");
  await page.getByRole("link", { name: t("assignments.day.hours") }).click();
  await page.getByText(t("hours.page.common")).waitFor();
  await page.getByRole("button", { name: t("hours.page.edit") }).click();
  const sheet = topSheet(page.locator("body"));
  await sheet.getByRole("switch", { name: t("hours.open", { day: "samedi" }) }).click();
  await visitor.expectSound("the agency's hours", ".ant-drawer");
  await sheet.getByRole("button", { name: t("common.action.save") }).click();
  await page.getByText(t("hours.page.own")).waitFor();
  await sheet.waitFor({ state: "hidden" });
  await page.reload();
  await page.getByText(t("hours.page.own")).waitFor();
  expect(await page.getByText(t("hours.closed"), { exact: true }).count()).toBe(2);

  await page.keyboard.press("e");
  await sheet.getByRole("button", { name: t("hours.asCommon") }).click();
  await page.getByText(t("hours.page.common")).waitFor();
});

test("in Arabic on a phone the hours are read and edited without barriers", async () => {
  const visitor = await visit({ language: "ar", width: "phone" });
  const { page, t } = visitor;
  await visitor.signIn("manager@escale.example");
  await page.goto("/agency-day/hours");
  await page.getByText(t("hours.page.common")).waitFor();
  await visitor.expectSound("the agency's hours on a phone");
  await page.getByRole("button", { name: t("hours.page.edit") }).click();
  await topSheet(page.locator("body"))
    .getByRole("button", { name: t("common.action.save") })
    .waitFor();
  await visitor.expectSound("editing the agency's hours on a phone", ".ant-drawer");
});

test("to an agent the page is closed", async () => {
  const agent = await visit({ language: "fr", width: "desktop" });
  await agent.signIn("agent@escale.example");
  await agent.page.goto("/agency-day/hours");
  await agent.page.getByText(agent.t("app.noPermission.title")).waitFor();
});
