import { randomInt } from "node:crypto";
import { expect } from "vitest";
import { pick, topSheet } from "../support/controls.ts";
import type { NewPerson } from "../support/newPerson.ts";
import type { Visitor } from "../support/visitor.ts";
import { expectMessage } from "./capture.steps.ts";

/** Step 6: an agency gets another phone number; one that is too short is refused at its field. */
export async function editAgency(admin: Visitor, agency: string): Promise<void> {
  const { page, t } = admin;
  await page.goto("/agencies");
  await page.getByRole("heading", { level: 1, name: t("agencies.title") }).waitFor();
  await page.locator("[data-row]").first().waitFor();
  await admin.expectSound("the agencies");
  await page.getByRole("searchbox", { name: t("agencies.search.label") }).fill(agency);
  await page.getByRole("link", { name: agency, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: agency }).waitFor();
  await admin.expectSound("an agency");

  const form = await openForm(admin);
  const phone = form.getByLabel(t("agencies.column.phone"), { exact: true });
  await phone.fill("0522");
  await phone.blur();
  await expectMessage(form, "phone", t("errors.phone_too_short"));
  const number = `0523${String(randomInt(1_000_000)).padStart(6, "0")}`;
  await phone.fill(number);
  await admin.expectSound("editing an agency");
  await save(admin);
  await page.locator(`a[href="tel:+212${number.slice(1)}"]`).waitFor();
}

/** Step 6: somebody joins an agency, and their name is put right afterwards. */
export async function addAndEditPerson(admin: Visitor, person: NewPerson, agency: string): Promise<void> {
  const { page, t } = admin;
  await page.goto("/staff");
  await page.locator("[data-row]").first().waitFor();
  await admin.expectSound("the staff");
  await page.getByRole("button", { name: t("staff.form.add") }).click();
  const form = topSheet(page.locator("body"));
  const add = form.getByRole("button", { name: t("staff.form.create") });
  await form.getByLabel(t("staff.form.name"), { exact: true }).fill(person.name);
  await form.getByLabel(t("staff.form.email"), { exact: true }).fill("agent@escale.example");
  await pick(form.getByLabel(t("staff.form.role"), { exact: true }), t("common.role.agent"));
  await add.click();
  await expectMessage(form, "agency_id", t("staff.form.agencyRequired"));
  await pick(form.getByLabel(t("staff.place.agency"), { exact: true }), agency);
  await add.click();
  await expectMessage(form, "email", t("errors.already_exists"));
  await admin.expectSound("adding somebody");
  await form.getByLabel(t("staff.form.email"), { exact: true }).fill(`${randomInt(1e9)}@escale.example`);
  await add.click();
  await page.getByRole("heading", { level: 1, name: person.name }).waitFor();
  await admin.expectSound("a member of staff");

  const right = `${person.name} 2`;
  const edited = await openForm(admin);
  await edited.getByLabel(t("staff.form.name"), { exact: true }).fill(right);
  await save(admin);
  await page.getByRole("heading", { level: 1, name: right }).waitFor();
}

/** Step 6: a stop of the tour gets another place; a last day before its first is refused. */
export async function editStop(admin: Visitor, city: string): Promise<void> {
  const { page, t } = admin;
  await page.goto("/tour");
  const stop = page.getByRole("link", { name: city }).first();
  await stop.waitFor();
  await admin.expectSound("the tour");
  await stop.click();
  await page.getByRole("heading", { level: 1, name: city }).waitFor();
  await admin.expectSound("a stop");

  const venue = `Place ${randomInt(1e6)} «é»`;
  const form = await openForm(admin);
  await form.getByLabel(t("tour.form.venue"), { exact: true }).fill(venue);
  const target = form.getByLabel(t("tour.form.target"), { exact: true });
  const before = await target.inputValue();
  await target.fill("-5");
  await form.getByRole("button", { name: t("common.action.save") }).click();
  await expectMessage(form, "target_visitors", t("tour.form.countRange", { min: 0, max: "…" }).split("…")[0] ?? "");
  await target.fill(before);
  await admin.expectSound("editing a stop");
  await save(admin);
  await page.getByText(venue).first().waitFor();
}

async function openForm({ page, t }: Visitor) {
  await page
    .getByRole("main")
    .getByRole("button", { name: t("common.action.edit") })
    .first()
    .click();
  return topSheet(page.locator("body"));
}

async function save({ page, t }: Visitor): Promise<void> {
  await topSheet(page.locator("body"))
    .getByRole("button", { name: t("common.action.save") })
    .click();
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
}
