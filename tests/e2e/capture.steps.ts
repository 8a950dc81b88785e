import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { choose, pick } from "../support/controls.ts";
import type { NewPerson } from "../support/newPerson.ts";
import type { Visitor } from "../support/visitor.ts";

/** Step 1: a host counts parties of one, two and three, each in one touch. */
export async function countVisitors(host: Visitor): Promise<void> {
  const { page, t } = host;
  const figures = page.getByRole("region", { name: t("capture.figures.label") });
  await expect.poll(() => visitorsToday(figures)).toBeGreaterThanOrEqual(0);
  await host.expectSound("the counter");
  const before = await visitorsToday(figures);
  for (const count of [1, 2, 3]) await page.getByRole("button", { name: t("capture.pad.count", { count }) }).click();
  await expect.poll(() => visitorsToday(figures)).toBe(before + 6);
  await page.getByText(t("capture.outbox.allSent")).waitFor();
}

/** Step 1: the host registers somebody who agrees to be called, with the slips of a busy morning on the way. */
export async function registerWithSlips(host: Visitor, person: NewPerson, note: string): Promise<void> {
  const { page, t } = host;
  await page.getByRole("button", { name: t("capture.register.open") }).click();
  const sheet = page.getByRole("dialog");
  const save = sheet.getByRole("button", { name: t("capture.register.save"), exact: true });
  const phone = sheet.getByLabel(t("capture.register.phone"), { exact: true });

  const name = sheet.getByLabel(t("capture.register.full_name"));
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await name.fill(person.name);
  await phone.fill("0661");
  await phone.blur();
  await expectMessage(sheet, "phone", t("errors.phone_too_short"));
  await phone.fill(person.phone);
  await sheet.getByText(t("capture.register.phoneReads")).waitFor();
  await choose(sheet, t("common.productKind.apartment"));
  await pick(sheet.getByLabel(t("capture.register.wished_city")), "Casablanca");
  await sheet.getByLabel(t("capture.register.budget")).fill("450000");
  await sheet.getByLabel(t("capture.register.note")).fill(note);
  await save.click();

  await expectMessage(sheet, "consents", t("errors.consent_required"));
  expect(await sheet.getByLabel(t("capture.register.full_name")).inputValue()).toBe(person.name);
  expect(await sheet.getByLabel(t("capture.register.note")).inputValue()).toBe(note);
  await agreeToBeCalled(host, sheet);
  await host.expectSound("the registration");
  await save.click();
  await sheet.getByText(t("capture.receipt.title", { name: person.name })).waitFor();
  await host.expectSound("the receipt");
}

/** Step 1: from one receipt to the next visitor, with only what is asked for. */
export async function registerNext(host: Visitor, person: NewPerson): Promise<void> {
  const { page, t } = host;
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: t("capture.receipt.next") }).click();
  const name = sheet.getByLabel(t("capture.register.full_name"));
  // The form takes the focus once it stands; who types before that types elsewhere.
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await name.fill(person.name);
  await sheet.getByLabel(t("capture.register.phone"), { exact: true }).fill(person.phone);
  await agreeToBeCalled(host, sheet);
  await sheet.getByRole("button", { name: t("capture.register.save"), exact: true }).click();
  await sheet.getByText(t("capture.receipt.title", { name: person.name })).waitFor();
}

/** Step 1: back at the counter, those just registered stand among the last visits. */
export async function endRegistering(host: Visitor, people: NewPerson[]): Promise<void> {
  const { page, t } = host;
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("capture.receipt.done") })
    .click();
  const recent = page.getByRole("region", { name: t("capture.recent.title") });
  for (const { name } of people) await recent.getByText(name).waitFor();
}

async function agreeToBeCalled({ t }: Visitor, sheet: Locator): Promise<void> {
  await sheet.getByRole("switch", { name: t("common.consentChannel.phone") }).click();
}

/** The message stands in the form item of its field. */
export async function expectMessage(form: Locator, field: string, message: string): Promise<void> {
  await form
    .locator(".ant-form-item")
    .filter({ has: form.page().locator(`[id$="${field}"]`) })
    .locator(".ant-form-item-explain-error")
    .filter({ hasText: message })
    .waitFor();
}

async function visitorsToday(figures: Locator): Promise<number> {
  const text = (await figures.locator("strong").first().textContent()) ?? "";
  return text === "–" ? -1 : Number(text.replace(/\D/g, ""));
}
