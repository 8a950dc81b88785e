import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { topSheet } from "../support/controls.ts";
import { kept } from "../support/kept.ts";
import { request } from "../support/request.ts";
import type { Reader } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

/** The cell of a row in a column, both as they are read; without a column, of the whole edition. */
function cellOf(page: Page, row: string | RegExp, column = 0): Locator {
  return page
    .getByRole("grid")
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: row }) })
    .getByRole("gridcell")
    .nth(column);
}

/** Comes to the grid of targets as somebody. */
async function openGrid(reader: Reader, who: "admin" | "directoire", search: string) {
  const visitor = await visit(reader);
  await visitor.signIn(`${who}@escale.example`);
  await visitor.page.goto(`/tour/targets${search}`);
  return { visitor, page: visitor.page, t: visitor.t };
}

/** A number as it stands in a cell, without its marks between thousands. */
const valueIn = async (cell: Locator) => ((await cell.textContent()) ?? "").replace(/[\s\u00a0\u202f.,]/g, "");

/** Puts a text on the clipboard and pastes it where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+V");
}

test("an admin pastes a plan from a spreadsheet, mends what is no target, saves it, and its history tells", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("admin@escale.example");
  await page.goto("/tour");
  await page.getByRole("link", { name: t("tour.targetsPage") }).click();
  await page.locator(`label:has-text("${t("targets.measure.won_leads")}")`).click();
  await page.getByRole("grid", { name: t("targets.measure.won_leads") }).waitFor();
  await visitor.expectSound("the grid of targets");

  // From the first stop on: French decimals, a gap, words, a fraction; the last row is not among the months of its stop.
  await cellOf(page, /Agadir/).click();
  await paste(page, "1 062,00\t1\u202f062\n\t\n1.234\tà voir\n12,5\t\n٩٩\t5\n");
  await page
    .getByRole("listitem")
    .filter({ hasText: t("targets.paste.taken", { count: 4 }) })
    .waitFor();
  await page
    .getByRole("listitem")
    .filter({ hasText: t("targets.paste.empty", { count: 3 }) })
    .waitFor();
  await page
    .getByRole("listitem")
    .filter({ hasText: t("targets.paste.refused", { count: 3 }) })
    .waitFor();
  await expect.poll(() => valueIn(cellOf(page, /Agadir/))).toContain("1062");
  await visitor.expectSound("what was pasted");
  await page.getByRole("button", { name: /Casablanca × / }).click();
  await page.keyboard.type("850");
  await page.keyboard.press("Enter");
  await page.reload();
  await expect.poll(() => valueIn(cellOf(page, /Casablanca/))).toContain("850");

  await kept(page, "save_targets", () =>
    page.getByRole("button", { name: t("targets.save.action", { count: 5 }) }).click(),
  );
  await page.getByText(t("targets.save.done", { count: 5 })).waitFor();
  await page.getByRole("button", { name: t("targets.save.action", { count: 5 }) }).waitFor({ state: "detached" });
  expect(await valueIn(cellOf(page, /Agadir/))).toContain("1062");

  await cellOf(page, /Casablanca/).click();
  await page.keyboard.press("h");
  const sheet = topSheet(page.locator("body"));
  await sheet.getByRole("listitem").filter({ hasText: "850" }).waitFor();
  await visitor.expectSound("the history of a target", ".ant-drawer");
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "hidden" });

  // Away again, in one go.
  await cellOf(page, /Agadir/).click();
  for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: t("targets.save.action", { count: 5 }) }).click();
  // The first receipt may still be on the screen.
  await page
    .getByText(t("targets.save.done", { count: 5 }))
    .last()
    .waitFor();
});

test("a stop's visitors are one figure, in the grid and in its form; over a colleague's it is to choose", async () => {
  const { visitor, page, t } = await openGrid({ language: "fr", width: "desktop" }, "admin", "");
  const cell = cellOf(page, /Errachidia/);
  await cell.click();
  const before = Number(await valueIn(cell));
  await page.keyboard.type(String(before + 100));
  await page.keyboard.press("Enter");

  const found = await request(
    visitor,
    "GET",
    `stops?select=id&target_visitors=eq.${before}&venue=eq.Esplanade municipale`,
  );
  const [stop] = found.body as { id: string }[];
  await request(visitor, "PATCH", `stops?id=eq.${stop?.id}`, { target_visitors: before + 50 });
  await page.getByRole("button", { name: t("targets.save.action", { count: 1 }) }).click();
  const sheet = topSheet(page.locator("body"));
  await sheet.getByText(t("targets.conflict.text")).waitFor();
  await visitor.expectSound("two values of a target", ".ant-drawer");
  await sheet.getByRole("button", { name: t("ui.conflict.save") }).click();
  await page.getByText(t("targets.save.done", { count: 1 })).waitFor();

  await page.goto(`/tour/stops/${stop?.id}`);
  await page
    .getByText(String(before + 100).replace(/(\d)(\d{3})$/, "$1\u202f$2"))
    .first()
    .waitFor();
  await request(visitor, "PATCH", `stops?id=eq.${stop?.id}`, { target_visitors: before });
});

test("the grid is worked in by keyboard from right to left too", async () => {
  const { visitor, page, t } = await openGrid({ language: "ar", width: "desktop" }, "admin", "?measure=leads");
  const edition = cellOf(page, t("targets.row.edition", { year: 2026 }));
  await edition.click();
  await page.keyboard.press("ArrowLeft");
  const next = cellOf(page, t("targets.row.edition", { year: 2026 }), 1);
  await expect.poll(() => next.evaluate((cell) => cell === document.activeElement)).toBe(true);
  // What is not on the keyboard of the test comes into a field only: it opens with the first.
  await page.keyboard.type("7٧");
  await page.keyboard.press("Enter");
  await expect.poll(() => valueIn(next)).toContain("77");
  await visitor.expectSound("the grid of targets from right to left");
  await page.keyboard.press("ControlOrMeta+Z");
  await page.getByRole("button", { name: t("targets.save.action", { count: 1 }) }).waitFor({ state: "detached" });
  // Out of the grid, and on to what comes after it.
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.closest("table"))).toBeNull();
});

test("on a phone a target is a field of one month", async () => {
  const { visitor, page, t } = await openGrid(
    { language: "ar", width: "phone" },
    "admin",
    "?measure=leads&month=2026-10-01",
  );
  const field = page.getByRole("textbox").first();
  await field.waitFor();
  await visitor.expectSound("targets on a phone");
  const before = await field.inputValue();
  await field.fill("١٢٫٥");
  await field.blur();
  await page.getByText(/ليس عددًا صحيحًا/).waitFor();
  await field.fill("٢٦٠١");
  await field.press("Enter");
  await kept(page, "save_targets", () =>
    page.getByRole("button", { name: t("targets.save.action", { count: 1 }) }).click(),
  );
  await expect.poll(() => page.getByRole("textbox").first().inputValue()).toBe("2.601");
  await page.getByRole("textbox").first().fill(before);
  await page.getByRole("textbox").first().press("Enter");
  await page.getByRole("button", { name: t("targets.save.action", { count: 1 }) }).click();
  await expect.poll(() => page.getByRole("textbox").first().inputValue()).toBe(before);
});

test("the directoire reads the same grid and changes nothing; others are not shown it", async () => {
  const { visitor, page, t } = await openGrid({ language: "fr", width: "desktop" }, "directoire", "?measure=leads");
  const cell = cellOf(page, t("targets.row.edition", { year: 2026 }));
  await cell.click();
  const before = await valueIn(cell);
  await page.keyboard.type("7");
  await page.keyboard.press("Delete");
  await paste(page, "8");
  expect(await valueIn(cell)).toBe(before);
  await page.keyboard.press("h");
  await topSheet(page.locator("body")).getByRole("listitem").first().waitFor();
  await visitor.expectSound("the grid of targets, to be read");

  const manager = await visit({ language: "fr", width: "desktop" });
  await manager.signIn("manager@escale.example");
  await manager.page.goto("/tour");
  await manager.page.getByRole("heading", { level: 2 }).first().waitFor();
  expect(await manager.page.getByRole("link", { name: t("tour.targetsPage") }).count()).toBe(0);
  await manager.page.goto("/tour/targets");
  await manager.page.getByText(t("app.noPermission.title")).waitFor();
});
