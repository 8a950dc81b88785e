import type { NewPerson } from "../support/newPerson.ts";
import type { Visitor } from "../support/visitor.ts";

/** The name of who is signed in, as their menu says it. */
export async function ownName({ page, t }: Visitor): Promise<string> {
  await page.getByRole("button", { name: t("app.me.menu") }).click();
  const name = await page.getByRole("menu").locator("strong").textContent();
  await page.keyboard.press("Escape");
  return name ?? "";
}

/** Step 3: the lead stands in the agent's day, and opens beside it: who, where from, what they look for, what happened. */
export async function openFromMyDay(agent: Visitor, person: NewPerson, about: string): Promise<void> {
  const { page, t } = agent;
  await page.reload();
  const row = page.locator("[data-row]").filter({ hasText: about });
  await row.waitFor();
  await agent.expectSound("my day");
  await row.getByRole("link", { name: person.name }).click();
  const lead = page.getByRole("dialog");
  await lead.getByRole("heading", { level: 1, name: person.name }).waitFor();
  await lead.getByText(t("lead.event.created")).first().waitFor();
  await agent.expectSound("the lead beside my day");
  await lead.getByRole("link", { name: t("lead.fullPage") }).click();
  await page.waitForURL(/\/leads\/[0-9a-f-]{36}/);
}
