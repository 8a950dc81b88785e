import { expect, test } from "vitest";
import { choose, topSheet } from "../support/controls.ts";
import type { Reader } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

const readers: Reader[] = [
  { language: "fr", width: "desktop" },
  { language: "ar", width: "phone" },
];

test.each(readers)(
  "two records of one person are compared, made one, and two again: $language, $width",
  async (reader) => {
    const visitor = await visit(reader);
    const { page, t } = visitor;
    await visitor.signIn("agent@escale.example");
    await page.goto("/prospects");
    const rows = page.locator("[data-row]");
    await rows.first().waitFor();
    await visitor.expectSound("the list of prospects");

    await choose(page.getByRole("radiogroup", { name: t("prospects.view.label") }), t("prospects.view.duplicates"));
    await page.waitForURL(/view=duplicates/);
    // Two with the same number behind another prefix: they differ in it.
    const pair = rows.filter({ hasText: t("prospects.why.number") }).first();
    await pair.waitFor();
    await visitor.expectSound("the likely duplicates");
    await pair.getByRole("link").first().click();

    await page.waitForURL(/\/prospects\/[0-9a-f-]+\?.*compare=/);
    const sheet = topSheet(page.getByRole("main"));
    const phones = sheet.getByRole("group", { name: t("common.change.phone") });
    const chosen = (await phones.getByRole("radio").nth(1).locator("xpath=ancestor::label").textContent()) ?? "";
    await phones.locator("label").nth(1).click();
    await visitor.expectSound("two records side by side", ".ant-drawer");
    await sheet.getByRole("button", { name: t("prospects.compare.submit") }).click();

    const merges = page.getByRole("region", { name: t("prospects.merges.title") });
    const onPage = merges.getByRole("button", { name: t("prospects.merges.undo") });
    await onPage.waitFor();
    expect(new URL(page.url()).search).not.toContain("compare");
    await page.getByRole("banner").or(page.locator("header")).getByText(chosen).first().waitFor();
    await visitor.expectSound("a person made of two");

    // At once by the notice, later on the page.
    const byNotice = page.getByRole("button", { name: t("common.action.undo"), exact: true });
    await (reader.width === "phone" ? byNotice : onPage).click();
    await merges.getByText(t("prospects.merges.undone")).first().waitFor();
    await page.getByRole("region", { name: t("prospects.alike.title", { count: 1 }) }).waitFor();
    await page
      .getByRole("listitem")
      .filter({ hasText: t("prospects.history.edited") })
      .first()
      .waitFor();
  },
);
