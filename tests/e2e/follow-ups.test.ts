import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import type { Reader, Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

/** The bell, opened by its key, with what a colleague asked in a note; opened in turn, the lead is beside the page. */
async function openMention({ page, t }: Visitor): Promise<Locator> {
  await page.keyboard.press("b");
  const panel = page.getByRole("dialog", { name: t("bell.title") });
  const mention = panel.getByRole("link").filter({ hasText: t("bell.did.mention") });
  await mention.first().waitFor();
  return mention.first();
}

test("by keyboard a follow-up is carried to another day and back, and a colleague told in a note", async () => {
  const reader: Reader = { language: "fr", width: "desktop" };
  const visitor = await visit(reader);
  await visitor.signIn("agent@escale.example");
  const { page, t } = visitor;
  // Until the language chosen at the sign-in is the account's.
  await page.waitForLoadState("networkidle");
  await page.goto("/follow-ups?mine=1");
  await page.getByText(t("follow-ups.calendar.views.week"), { exact: true }).click();
  await page.waitForURL(/view=week/);
  await page.locator("[data-row]").first().waitFor();
  await visitor.expectSound("the week");
  await page.keyboard.press("]");
  await page.waitForURL(/day=2026-10-09/);
  await page.getByRole("region", { name: /lundi 5 octobre/ }).waitFor();
  await page.locator('[data-old="false"] [data-row]').first().waitFor();
  await page.waitForLoadState("networkidle");

  await page.keyboard.press("j");
  const carried = page.locator("[data-row]:focus-within");
  const id = (await carried.getAttribute("data-row")) ?? "";
  const entry = page.locator(`[data-row="${id}"] button`);
  const before = (await entry.getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Space");
  await page.locator('[data-carried="true"]').waitFor();
  // before the first day is nothing to carry it to, and the way back stays open
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await page.locator('section:nth-of-type(2) [data-over="true"]').waitFor();
  // up and down choose the time, which is said
  const time = page.getByRole("status").filter({ hasText: /^\d{2}:\d{2}$/ });
  const planned = await time.textContent();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => time.textContent()).not.toBe(planned);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => time.textContent()).toBe(planned);
  await page.keyboard.press("Space");
  const undo = page.getByRole("button", { name: t("common.action.undo") });
  await undo.waitFor();
  await expect.poll(() => entry.getAttribute("aria-label")).not.toBe(before);
  await undo.press("Enter");
  await expect.poll(() => entry.getAttribute("aria-label")).toBe(before);

  await page.getByText(t("follow-ups.calendar.views.month"), { exact: true }).click();
  await page.waitForURL(/view=month/);
  await page.locator("[data-row]").first().waitFor();
  await visitor.expectSound("the month");
  await page.goBack();
  await page.waitForURL(/view=week/);

  const mention = await openMention(visitor);
  await visitor.expectSound("the bell", ".ant-drawer");
  await mention.press("Enter");
  await page.waitForURL(/lead=[0-9a-f-]{36}/);
  const note = page.getByLabel(t("lead.note.label"), { exact: true });
  await note.waitFor();
  await note.focus();
  await page.keyboard.type("Demain, @Iman");
  await page.getByRole("menuitem").filter({ hasText: "Imane Chakir" }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("?");
  await page.keyboard.press("Control+Enter");
  await page.locator("li strong").filter({ hasText: "@Imane Chakir" }).first().waitFor();
});

test("on a phone, from right to left: the days as a strip, and what waits in the bell", async () => {
  const visitor = await visit({ language: "ar", width: "phone" });
  await visitor.signIn("agent@escale.example");
  const { page, t } = visitor;
  await page.waitForLoadState("networkidle");
  await page.goto("/follow-ups?view=week&mine=1");
  const strip = page.getByRole("list", { name: t("follow-ups.calendar.days") });
  await strip.getByRole("button", { pressed: true }).waitFor();
  await visitor.expectSound("the days");
  await strip.getByRole("button").nth(3).click();
  await page.waitForURL(/day=2026-10-01/);
  await page
    .getByRole("button", { name: /\d/ })
    .filter({ has: page.locator(".anticon-bell") })
    .click();
  await page
    .getByRole("dialog", { name: t("bell.title") })
    .getByRole("listitem")
    .first()
    .waitFor();
  await visitor.expectSound("the bell on a phone", ".ant-drawer");
});
