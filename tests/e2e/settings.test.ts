import { expect, test } from "vitest";
import { pick, topSheet } from "../support/controls.ts";
import { kept } from "../support/kept.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

test("an admin adds a stage, moves it by the keyboard, renames it, and takes it away: its leads go on", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("admin@escale.example");
  await page.goto("/settings");
  const list = page.getByRole("list", { name: t("settings.list.stages.title") });
  const rows = list.locator("li[data-row]");
  const row = (name: string) => rows.filter({ hasText: name });
  await rows.first().waitFor();
  const before = await rows.count();

  await page.getByRole("button", { name: t("settings.list.stages.add") }).click();
  const sheet = topSheet(page.getByRole("main"));
  for (const [language, name] of [
    ["fr", "Négociation"],
    ["ar", "تفاوض"],
    ["en", "Negotiation"],
  ] as const)
    await sheet.getByLabel(t(`common.language.${language}`), { exact: true }).fill(name);
  await sheet.locator(`label[title="${t("settings.color.violet")}"]`).click();
  await visitor.expectSound("the form of a stage", ".ant-drawer");
  await sheet.getByRole("button", { name: t("settings.list.stages.add") }).click();
  await row("Négociation").waitFor();
  await expect.poll(() => rows.nth(before - 2).textContent()).toContain("Négociation");

  // One place up: between the offer and the reservation.
  await page.getByRole("button", { name: t("settings.order.move", { name: "Négociation" }) }).focus();
  await kept(page, "reorder_settings", () => page.keyboard.press("ArrowUp"));
  await expect.poll(() => rows.nth(before - 3).textContent()).toContain("Négociation");

  await row("Négociation")
    .getByRole("button", { name: t("common.action.edit") })
    .click();
  await sheet.getByLabel(t("common.language.fr"), { exact: true }).fill("En négociation");
  await sheet.getByRole("button", { name: t("common.action.save") }).click();
  await row("En négociation").waitFor();

  await page.goto("/leads?view=board&stage=offer");
  const card = page.locator('[data-stage="offer"] li[data-lead]').first();
  await card.waitFor();
  const lead = await card.getAttribute("data-lead");
  await page.locator(`[data-move="${lead}"]`).click();
  await kept(page, "move_lead", () => page.getByRole("menuitem", { name: "En négociation" }).click());

  await page.goto("/settings/stages");
  await row("En négociation")
    .getByRole("button", { name: t("settings.remove.short") })
    .click();
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: t("settings.remove.move", { count: 1 }) });
  await confirm.waitFor();
  await pick(dialog.getByLabel(t("settings.remove.where")), "Offre");
  await visitor.expectSound("where leads go", ".ant-modal");
  await confirm.click();
  await page.getByText(t("settings.remove.moved", { count: 1, to: "Offre" })).waitFor();
  await expect.poll(() => rows.count()).toBe(before);

  await page.goto(`/leads/${lead}`);
  await page.locator("[aria-current=step]").filter({ hasText: "Offre" }).waitFor();
  await page.getByText("En négociation").first().waitFor();
});

test("an admin on a phone, in Arabic, is told of a placeholder nobody fills in, and sets a holiday right", async () => {
  const visitor = await visit({ language: "ar", width: "phone" });
  const { page, t } = visitor;
  await visitor.signIn("admin@escale.example");
  await page.goto("/settings/templates?form=edit.message_templates.documents");
  const sheet = topSheet(page.getByRole("main"));
  const arabic = sheet.getByLabel(t("common.language.ar"), { exact: true }).last();
  await arabic.fill("السلام عليكم {nom}");
  await sheet.getByRole("button", { name: t("common.action.save") }).click();
  await sheet.getByText(t("errors.placeholder_unknown")).waitFor();
  expect(await arabic.inputValue()).toBe("السلام عليكم {nom}");

  await page.goto("/settings/calendar?year=2028");
  await page.getByRole("button", { name: t("settings.holidays.add") }).click();
  await sheet.getByLabel(t("settings.holidays.day")).fill("2028-02-27");
  for (const language of ["fr", "ar", "en"] as const)
    await sheet.getByLabel(t(`common.language.${language}`), { exact: true }).fill(`Aïd ${language}`);
  await sheet.getByRole("button", { name: t("common.action.save") }).click();
  const day = page.locator("li").filter({ has: page.locator('time[datetime="2028-02-27"]') });
  await day.waitFor();
  await visitor.expectSound("hours and holidays");
  await day.getByRole("button").click();
  await sheet.getByRole("button", { name: t("settings.remove.short") }).click();
  await page
    .locator(".ant-popconfirm")
    .getByRole("button", { name: t("settings.remove.short") })
    .click();
  await day.waitFor({ state: "detached" });
});
