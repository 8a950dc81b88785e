import { expect } from "vitest";
import { choose, pick, topSheet, turnPagesTo } from "../support/controls.ts";
import type { NewPerson } from "../support/newPerson.ts";
import type { Visitor } from "../support/visitor.ts";

/** Step 4: agencies with what they have open and what is late, each opened to its agents. */
export async function readLoad(regional: Visitor, agency: string, agent: string): Promise<void> {
  const { page, t } = regional;
  const table = page.getByRole("table", { name: t("assignments.region.caption") });
  const row = table.getByRole("row").filter({ has: page.getByRole("link", { name: agency, exact: true }) });
  await row.waitFor();
  await row.getByRole("button", { name: t("assignments.region.agentsOf", { name: agency }) }).click();
  await table.getByRole("link", { name: agent }).waitFor();
  await regional.expectSound("the region");
}

/** Step 4: a lead nobody has is selected and handed over to another agency, with a reason. */
export async function handOver(regional: Visitor, person: NewPerson, from: string, to: string, reason: string) {
  const { page, t } = regional;
  const table = page.getByRole("table", { name: t("assignments.region.caption") });
  const row = table.getByRole("row").filter({ has: page.getByRole("link", { name: from, exact: true }) });
  await row.locator("a[href*='agent=none']").click();
  const leads = page.getByRole("region", { name: `${from} · ${t("assignments.region.nobody")}` });
  await leads.locator("[data-lead]").first().waitFor();
  const select = leads.getByRole("checkbox", { name: t("leads.list.select", { name: person.name }) });
  await turnPagesTo(select, leads);
  await select.check();
  await leads.getByText(t("leads.list.selected", { count: 1 })).waitFor();
  await leads.getByRole("button", { name: t("assignments.reassign.all", { count: 1 }) }).click();

  const sheet = topSheet(page.locator("body"));
  await pick(sheet.getByLabel(t("assignments.reassign.agency"), { exact: true }), to);
  await choose(sheet, t("assignments.reassign.nobody"));
  const save = sheet.getByRole("button", { name: t("assignments.reassign.all", { count: 1 }) });
  await save.click();
  await sheet.getByText(t("errors.reason_required")).waitFor();
  await sheet.getByLabel(t("assignments.reassign.reason"), { exact: true }).fill(reason);
  await regional.expectSound("handing leads over");
  await save.click();
  await page.getByText(t("assignments.reassign.done", { count: 1, name: to })).waitFor();
  await expect.poll(() => select.count()).toBe(0);
}

/** Step 4: the lead's history tells from where to where it went, and why. */
export async function readHistory(regional: Visitor, person: NewPerson, agencies: string[], reason: string) {
  const { page, t } = regional;
  await regional.goTo("leads");
  await page.getByRole("searchbox", { name: t("leads.filters.search") }).fill(person.name);
  await page.getByRole("link", { name: person.name }).click();
  const story = page.getByRole("dialog").getByRole("region", { name: t("lead.timeline.title") });
  const entry = story.getByRole("listitem").filter({ hasText: t("lead.event.reassigned") });
  for (const told of [...agencies, reason]) await entry.getByText(told).first().waitFor();
  await regional.expectSound("a lead's history");
}
