import { expect, test } from "vitest";
import { demoPassword } from "../../src/lib/demoAccounts.ts";
import { signInByKeys, tabTo } from "../support/keys.ts";
import type { Reader, Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

const queueOf = ({ page, t }: Visitor) => page.getByRole("region", { name: t("assignments.queue.title") });

/** The row of the queue that `j` comes to, and whose it is. */
async function nextRow(visitor: Visitor): Promise<string> {
  await visitor.page.keyboard.press("j");
  const row = queueOf(visitor).locator("[data-row]:focus-within");
  return (await row.locator("a, button").first().textContent()) ?? "";
}

/** The first of the queue is given by a digit, taken back, and given in a form with a first call. */
async function giveOne(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  const rows = queueOf(visitor).locator("[data-row]");
  await rows.first().waitFor();
  const name = await nextRow(visitor);
  await page.keyboard.press("1");
  const undo = page.getByRole("button", { name: t("common.action.undo") }).last();
  await undo.waitFor();
  await rows.filter({ hasText: name }).waitFor({ state: "detached" });
  await undo.press("Enter");
  await rows.filter({ hasText: name }).waitFor();

  await nextRow(visitor);
  await page.keyboard.press("a");
  const sheet = page.getByRole("dialog");
  await tabTo(page, sheet.getByRole("radio").first());
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Enter");
  await sheet.waitFor({ state: "hidden" });
}

/** Two are ticked and given together, with why. */
async function giveTwo(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await nextRow(visitor);
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.getByText(t("leads.list.selected", { count: 2 })).waitFor();
  await page.keyboard.press("a");
  const sheet = page.getByRole("dialog");
  await tabTo(page, sheet.getByRole("radio").first());
  await page.keyboard.press("Space");
  await tabTo(page, sheet.getByRole("textbox", { name: t("assignments.reassign.reason") }));
  await page.keyboard.type("Disponible");
  await page.keyboard.press("Control+Enter");
  await sheet.waitFor({ state: "hidden" });
  await page.getByText(t("leads.list.selected", { count: 2 })).waitFor({ state: "detached" });
}

/** In the list some are ticked, a word put on them, and all of that word looked for. */
async function labelTwo({ page, t, reader }: Visitor, word: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(t("app.nav.leads"));
  await page
    .getByRole("option", { selected: true })
    .filter({ hasText: t("app.nav.leads") })
    .waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/leads/);
  if (reader.width === "desktop") {
    await tabTo(page, page.getByRole("radio", { name: t("leads.view.board") }));
    await page.keyboard.press("ArrowRight");
  }
  const boxes = page.locator("[data-lead]").getByRole("checkbox");
  for (const place of [0, 1]) {
    await tabTo(page, boxes.nth(place), 90);
    await page.keyboard.press("Space");
  }
  await tabTo(page, page.getByRole("button", { name: t("bulk.label.action") }), 200);
  await page.keyboard.press("Enter");
  const field = page.getByRole("dialog").getByLabel(t("bulk.label.add"));
  await tabTo(page, field);
  await page.keyboard.type(`${word},`);
  await page.keyboard.press("Control+Enter");
  await page.getByText(t("bulk.label.done", { count: 2 })).waitFor();
  await expect.poll(() => page.locator("[data-lead]").filter({ hasText: word }).count()).toBe(2);
}

test.each([
  { language: "fr", width: "desktop" },
  { language: "ar", width: "phone" },
] satisfies Reader[])("a manager gives the queue away by keys: $language, $width", async (reader) => {
  const visitor = await visit(reader);
  const { page } = visitor;
  await page.goto("/login");
  await visitor.chooseLanguage();
  await signInByKeys(page, "manager@escale.example", demoPassword);
  await visitor.expectInside();
  await giveOne(visitor);
  await giveTwo(visitor);
  await visitor.expectSound("the agency's day");
  await labelTwo(visitor, `Clé ${Date.now() % 100_000}`);
  await visitor.expectSound("leads with labels");
});
