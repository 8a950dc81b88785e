import { expect, test } from "vitest";
import { choose, pick, topSheet } from "../support/controls.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

const away = "Soukaïna Ouali";
const standIn = "Reda Mekouar";
const another = "Hamza Sabiri";

test("by keyboard the manager plans an absence, what was to be done goes to the stand-in and comes back", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  await visitor.signIn("manager@escale.example");
  const { page, t } = visitor;
  const team = page.getByRole("region", { name: t("assignments.team.title") });
  const row = team.locator("[data-agent]").filter({ has: page.getByText(away, { exact: true }) });
  const late = row.locator("[data-none]");
  const before = await late.textContent();
  expect(before).toMatch(/\d/);

  await page.getByRole("button", { name: t("absences.plan") }).press("Enter");
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel(t("absences.form.who")).waitFor();
  await page.keyboard.type(away.slice(0, 4));
  await page.keyboard.press("Enter");
  await sheet.getByRole("radio", { name: standIn }).press("Space");
  await sheet.getByText(standIn, { exact: false }).and(sheet.locator("[aria-live] strong")).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText(t("absences.begun", { name: away, standIn })).waitFor();

  await row.getByText(standIn).waitFor();
  await expect.poll(() => late.textContent()).toBe(t("assignments.load.upToDate"));
  await visitor.expectSound("the agency's day with somebody away");

  await page.getByRole("button", { name: t("absences.change.of", { name: away }) }).press("Enter");
  await sheet.getByRole("radio", { name: another }).press("Space");
  const moves = sheet.locator("[aria-live] strong").filter({ hasText: new RegExp(`${standIn}.*${another}`) });
  await moves.waitFor();
  await visitor.expectSound("changing an absence", ".ant-drawer");
  await page.keyboard.press("Control+Enter");
  await page.getByText(t("absences.change.done", { name: away })).waitFor();
  await row.getByText(another).waitFor();

  await page.getByRole("button", { name: t("absences.end.of", { name: away }) }).press("Enter");
  const confirm = page.getByRole("tooltip").getByRole("button", { name: t("absences.end.action"), exact: true });
  await confirm.press("Enter");
  await page.getByText(t("absences.end.done", { name: away })).waitFor();
  await expect.poll(() => late.textContent()).toBe(before);
});

test("on a phone, in Arabic, an absence is read and planned without barriers", async () => {
  const visitor = await visit({ language: "ar", width: "phone" });
  await visitor.signIn("manager@escale.example");
  const { page, t } = visitor;
  await page.getByRole("button", { name: t("absences.plan") }).click();
  await page.getByRole("dialog").getByLabel(t("absences.form.who")).waitFor();
  await visitor.expectSound("planning an absence");
  await page.getByRole("button", { name: t("absences.form.save") }).click();
  await page.getByText(t("absences.form.whoRequired")).waitFor();
});

test.each([
  { language: "en", width: "desktop" },
  { language: "ar", width: "phone" },
] as const)(
  "in $language on a $width the region plans an absence in one of its agencies, and cancels it",
  async (reader) => {
    const visitor = await visit(reader);
    await visitor.signIn("region@escale.example");
    const { page, t } = visitor;
    await page.getByRole("button", { name: t("absences.plan") }).click();
    const sheet = topSheet(page.locator("body"));
    await pick(sheet.getByLabel(t("absences.form.agency")), reader.language === "ar" ? "الدار البيضاء" : "Casablanca");
    await pick(sheet.getByLabel(t("absences.form.who")), away);
    // The last day first: no day of an absence is before its first.
    await sheet.getByLabel(t("absences.form.endsOn")).fill("2026-11-20");
    await sheet.getByLabel(t("absences.form.startsOn")).fill("2026-11-16");
    // the calendar lies over what comes next, until Enter takes the day
    await sheet.getByLabel(t("absences.form.startsOn")).press("Enter");
    await page.keyboard.press("Tab");
    await choose(sheet, another);
    await visitor.expectSound("planning an absence from the region", ".ant-drawer");
    await sheet.getByRole("button", { name: t("absences.form.save") }).click();
    await page.getByText(t("absences.planned", { name: away, standIn: another })).waitFor();
    await page.getByRole("button", { name: t("absences.cancel.of", { name: away }) }).click();
    const confirm = page.getByRole("tooltip").getByRole("button", { name: t("absences.cancel.action"), exact: true });
    await confirm.click();
    await page.getByText(t("absences.cancel.done", { name: away })).waitFor();
    await visitor.expectSound("the region with its absences");
  },
);
