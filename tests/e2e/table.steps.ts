import { expect } from "vitest";
import { pick, topSheet } from "../support/controls.ts";
import type { NewPerson } from "../support/newPerson.ts";
import type { Visitor } from "../support/visitor.ts";
import { stagesOf } from "./data-names.ts";

/** Step 3: the same leads as a list: found by name, filtered by stage, sorted and paged by the server. */
export async function readTable(agent: Visitor, person: NewPerson): Promise<void> {
  const { page, t, reader } = agent;
  const stages = stagesOf(reader);
  await page.locator(".ant-segmented").getByText(t("leads.view.table"), { exact: true }).click();
  const rows = page.locator("[data-lead]");
  const search = page.getByRole("searchbox", { name: t("leads.filters.search") });
  await expect.poll(() => rows.count()).toBe(1);
  await rows.filter({ hasText: person.name }).getByText(stages.qualified).waitFor();
  await search.fill("");
  await expect.poll(() => rows.count()).toBe(25);

  await page.getByRole("button", { name: t("leads.filters.title") }).click();
  const sheet = topSheet(page.locator("body"));
  await pick(sheet.getByLabel(t("leads.filters.stage"), { exact: true }), stages.qualified);
  await sheet.locator(".ant-drawer-close").click();
  await page
    .getByRole("list", { name: t("ui.filters.inForce") })
    .getByText(stages.qualified)
    .waitFor();
  await expect.poll(() => rows.filter({ hasNotText: stages.qualified }).count()).toBe(0);
  await rows.first().waitFor();
  await page.getByRole("button", { name: t("ui.filters.remove", { filter: t("leads.filters.stage") }) }).click();
  // What is chosen next starts from what is drawn.
  await expect.poll(() => rows.filter({ hasNotText: stages.qualified }).count()).toBeGreaterThan(0);

  await sortByBudget(agent);
  await rows.first().waitFor();
  await agent.expectSound("the table of leads");
  const first = await rows.first().getAttribute("data-lead");
  await page.locator(".ant-pagination-next").click();
  await expect.poll(() => rows.first().getAttribute("data-lead")).not.toBe(first);
  expect(new URL(page.url()).searchParams.get("page")).toBe("2");
  await page.goBack();
  await expect.poll(() => rows.first().getAttribute("data-lead")).toBe(first);
}

/** The highest budget first: by the head of a column where there is a table, by the list of orders where there are cards. */
async function sortByBudget({ page, t, reader }: Visitor): Promise<void> {
  const budget = t("leads.column.budget_mad");
  const sorted = page.waitForResponse((answer) => answer.url().includes("order=budget_mad.desc"));
  if (reader.width === "phone") {
    await pick(page.getByRole("combobox", { name: t("leads.list.sort") }), `${budget} ↓`);
  } else {
    const head = page.getByRole("columnheader", { name: budget });
    await head.click();
    await page.waitForURL(/sort=budget_mad/);
    // Another column is sorted by at first.
    await page.locator("th[aria-sort=ascending]").filter({ hasText: budget }).waitFor();
    await head.click();
  }
  await sorted;
  await page.waitForURL(/sort=-budget_mad/);
}
