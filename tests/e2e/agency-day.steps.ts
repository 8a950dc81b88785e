import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { choose } from "../support/controls.ts";
import type { NewPerson } from "../support/newPerson.ts";
import type { Visitor } from "../support/visitor.ts";
import { followUpsOf } from "./data-names.ts";

/** Step 2: the new lead waits in the agency's day; who came last waits at its end. */
export async function findWaiting(manager: Visitor, { name }: NewPerson): Promise<Locator> {
  const { page, t } = manager;
  const queue = page.getByRole("region", { name: t("assignments.queue.title") });
  const row = queue.getByRole("listitem").filter({ hasText: name });
  await queue.getByRole("checkbox").first().waitFor();
  const pages = queue.locator(".ant-pagination-item");
  for (let back = 1; !(await row.isVisible()) && back <= (await pages.count()); back++) {
    await pages.nth(-back).click();
    await queue.locator(".ant-pagination-item-active").and(pages.nth(-back)).waitFor();
    await expect.poll(() => queue.locator("ul[aria-busy]").first().getAttribute("aria-busy")).toBe("false");
  }
  await row.waitFor();
  return row;
}

/** Step 2: the manager gives a lead to an agent of the agency, with a first follow-up or without. */
export async function giveTo(manager: Visitor, person: NewPerson, agent: string, firstCall?: string): Promise<void> {
  const { page, t } = manager;
  const row = await findWaiting(manager, person);
  await row.getByRole("button", { name: t("assignments.queue.assignOf", { name: person.name }) }).click();
  const sheet = page.getByRole("dialog");
  const save = sheet.getByRole("button", { name: t("assignments.assign.save") });
  await save.click();
  await sheet.getByText(t("assignments.assign.toRequired")).waitFor();
  await choose(sheet, agent);
  if (firstCall) {
    await choose(sheet, followUpsOf(manager.reader).call);
    await sheet.getByLabel(t("follow-ups.form.about")).fill(firstCall);
    await manager.expectSound("giving a lead to somebody");
  } else {
    await choose(sheet, t("assignments.assign.noFirst"));
  }
  await save.click();
  await page.getByText(t("assignments.assign.given", { lead: person.name, agent })).waitFor();
  await row.waitFor({ state: "detached" });
}
