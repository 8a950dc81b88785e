import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { demoPassword } from "../../src/lib/demoAccounts.ts";
import { signInByKeys, tabTo } from "../support/keys.ts";
import type { Reader, Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

const nameOf = (page: Page) => page.getByRole("dialog").getByRole("heading", { level: 1 });

/** The first follow-up of the day is closed, its next step planned, beside the day. */
async function callFirst({ page, t }: Visitor, said: string): Promise<string> {
  await page.locator("[data-row]").first().waitFor();
  await page.keyboard.press("j");
  const row = page.locator("[data-row]:focus-within");
  const name = (await row.locator("a").first().textContent()) ?? "";
  await page.keyboard.press("Enter");
  await nameOf(page).filter({ hasText: name }).waitFor();
  await page
    .getByRole("dialog")
    .getByRole("region", { name: t("lead.next.title") })
    .waitFor();
  await page.keyboard.press("f");
  const outcomes = page.getByRole("radiogroup", { name: t("follow-ups.complete.outcome") });
  await tabTo(page, outcomes.getByRole("radio").first());
  await page.keyboard.press("Space");
  await tabTo(page, page.getByLabel(t("follow-ups.complete.said")));
  await page.keyboard.type(said);
  await page.keyboard.press("Control+Enter");
  await page.locator("li").filter({ hasText: said }).first().waitFor();
  return name;
}

/** The menu of stages by its key, of a lead that has one to go to before those that end it, which ask first. */
async function openStages(page: Page): Promise<void> {
  const stages = page.getByRole("menuitem");
  for (;;) {
    await page.keyboard.press("m");
    await stages.first().waitFor();
    if ((await stages.count()) > 2) return;
    const name = (await nameOf(page).textContent()) ?? "";
    await page.keyboard.press("Escape");
    await stages.first().waitFor({ state: "hidden" });
    await page.keyboard.press("j");
    await nameOf(page).filter({ hasNotText: name }).waitFor();
  }
}

test.each([
  { language: "fr", width: "desktop" },
  { language: "ar", width: "phone" },
] satisfies Reader[])(
  "an agent gets through a list of calls without touching a mouse: $language, $width",
  async (reader) => {
    const visitor = await visit(reader);
    const { page, t } = visitor;
    await page.goto("/login");
    await visitor.chooseLanguage();
    await signInByKeys(page, "agent@escale.example", demoPassword);
    await visitor.expectInside();

    const said = `${reader.language} ${reader.width}: à rappeler`;
    const first = await callFirst(visitor, said);
    await visitor.expectSound("the lead beside my day", ".ant-drawer");

    // Noted, moved a stage on, then the next of the list.
    await page.keyboard.press("n");
    await page.keyboard.type(`${said} demain`);
    await page.keyboard.press("Control+Enter");
    await page
      .locator("li")
      .filter({ hasText: `${said} demain` })
      .first()
      .waitFor();
    await tabTo(
      page,
      page
        .getByRole("dialog")
        .getByRole("button", { name: t("common.close") })
        .first(),
      80,
    );
    await page.keyboard.press("j");
    await nameOf(page).filter({ hasNotText: first }).waitFor();
    const stage = page.getByRole("region", { name: t("lead.stage.title") });
    await openStages(page);
    const before = await stage.locator("strong, h2").first().textContent();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => stage.locator("strong, h2").first().textContent()).not.toBe(before);

    // Back in the list: what cannot be done today is put off, and taken back.
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.locator("[data-row] a:focus, [data-row] button:focus, main:focus, #content:focus").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("z");
    const undo = page.getByRole("button", { name: t("common.action.undo") }).last();
    await undo.waitFor();
    await undo.press("Enter");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: t("help.title") }).waitFor();
    await page.keyboard.press("Escape");

    // Away for today.
    await page.keyboard.press("Control+k");
    await page.keyboard.type(t("app.me.signOut"));
    await page
      .getByRole("option", { selected: true })
      .filter({ hasText: t("app.me.signOut") })
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/login/);
  },
);
