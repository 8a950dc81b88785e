import type { TFunction } from "i18next";
import { expect } from "vitest";
import type { Visitor } from "../support/visitor.ts";

/** Somebody a host registers. */
export interface Person {
  name: string;
  phone: string;
  note: string;
}

/** Step 1: a host counts visitors and registers one who agrees to be called. */
export async function countAndRegister(host: Visitor, t: TFunction, person: Person): Promise<void> {
  const { page } = host;
  await page.getByRole("heading", { level: 1, name: t("capture.title") }).waitFor();
  await host.expectSound("the counter");

  const figure = page.getByRole("region", { name: t("capture.figures.label") });
  const before = await visitorsToday(figure);
  for (const count of [1, 2, 3]) await page.getByRole("button", { name: t("capture.pad.count", { count }) }).click();
  await expect.poll(() => visitorsToday(figure)).toBe(before + 6);
  await page.getByText(t("capture.outbox.allSent")).waitFor();

  await page.getByRole("button", { name: t("capture.register.open") }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel(t("capture.register.full_name")).fill(person.name);
  // A number as people say it, first too short: the message stands beside its field.
  const phone = sheet.getByLabel(t("capture.register.phone"), { exact: true });
  await phone.fill("0661");
  await phone.blur();
  await sheet.getByText(t("errors.phone_too_short")).waitFor();
  await phone.fill(person.phone);
  await sheet.getByRole("button", { name: t("capture.register.save") }).click();
  await sheet.getByText(t("errors.consent_required")).first().waitFor();
  await sheet.getByRole("switch", { name: t("common.consentChannel.phone") }).click();
  await sheet.getByRole("radio", { name: t("common.productKind.apartment") }).check({ force: true });
  await sheet.getByLabel(t("capture.register.budget")).fill("450000");
  await sheet.getByLabel(t("capture.register.note")).fill(person.note);
  await host.expectSound("the registration");
  await sheet.getByRole("button", { name: t("capture.register.save") }).click();
  await sheet.getByText(t("capture.receipt.title", { name: person.name })).waitFor();
  await sheet.getByRole("button", { name: t("capture.receipt.done") }).click();
  await expect.poll(() => visitorsToday(figure)).toBe(before + 7);
}

async function visitorsToday(figure: ReturnType<Visitor["page"]["getByRole"]>): Promise<number> {
  const text = (await figure.locator("strong").first().textContent()) ?? "";
  return Number(text.replace(/\D/g, ""));
}
