import { expect } from "vitest";
import { choose } from "../support/controls.ts";
import type { NewPerson } from "../support/newPerson.ts";
import type { Visitor } from "../support/visitor.ts";
import { expectMessage } from "./capture.steps.ts";
import { followUpsOf } from "./data-names.ts";

/** Step 3: the page of a lead says who, what they look for, where from, what they agreed to and what happened. */
export async function readLead(agent: Visitor, person: NewPerson, wish: string, given: string): Promise<void> {
  const { page, t } = agent;
  const main = page.getByRole("main");
  await main.getByRole("heading", { level: 1, name: person.name }).waitFor();
  const part = (title: string) => main.getByRole("region", { name: title });
  await main.locator(`a[href="tel:+212${person.phone.replace(/\s/g, "").slice(1)}"]`).waitFor();
  await part(t("lead.wish.title")).getByText(t("common.productKind.apartment")).waitFor();
  await part(t("lead.wish.title")).getByText(wish).waitFor();
  await part(t("lead.origin.title")).getByText(t("common.caravanKind.open")).waitFor();
  await part(t("lead.consents.title")).getByText(t("common.consentChannel.phone")).waitFor();
  const story = part(t("lead.timeline.title"));
  for (const told of [t("lead.event.created"), t("lead.event.assigned"), given])
    await story.getByText(told).first().waitFor();
  await agent.expectSound("the page of a lead");
}

/** Step 3: the call is noted. */
export async function noteCall({ page, t }: Visitor, text: string): Promise<void> {
  const story = page.getByRole("region", { name: t("lead.timeline.title") });
  await story.getByLabel(t("lead.note.label")).fill(text);
  await story.getByRole("button", { name: t("lead.note.save") }).click();
  await story.getByRole("listitem").filter({ hasText: text }).waitFor();
  expect(await story.getByLabel(t("lead.note.label")).inputValue()).toBe("");
}

/** Step 3: the follow-up is closed with its outcome and the next one planned; a day gone by is refused at its field. */
export async function closeAndPlan(agent: Visitor, said: string, about: string): Promise<void> {
  const { page, t } = agent;
  await page
    .getByRole("region", { name: t("lead.next.title") })
    .getByRole("button", { name: t("follow-ups.list.complete"), exact: true })
    .click();
  const sheet = page.getByRole("dialog");
  await choose(sheet, followUpsOf(agent.reader).reached);
  await sheet.getByLabel(t("follow-ups.complete.said")).fill(said);
  await choose(sheet, followUpsOf(agent.reader).meeting);
  const day = sheet.getByLabel(t("follow-ups.due.day"));
  await day.fill("30/09/2026");
  await day.blur();
  const save = sheet.getByRole("button", { name: t("follow-ups.complete.saveAndPlan") });
  await save.click();
  await expectMessage(sheet, "day", t("errors.follow_up_in_past"));
  expect(await sheet.getByLabel(t("follow-ups.complete.said")).inputValue()).toBe(said);
  await day.fill("09/10/2026");
  await day.blur();
  await sheet.getByLabel(t("follow-ups.form.about")).fill(about);
  await agent.expectSound("closing a follow-up");
  await save.click();
  const story = page.getByRole("region", { name: t("lead.timeline.title") });
  await story.getByRole("listitem").filter({ hasText: said }).getByText(followUpsOf(agent.reader).reached).waitFor();
  await page
    .getByRole("region", { name: t("lead.next.title") })
    .getByText(about)
    .waitFor();
}

/** Step 3: a lead is won, with what was sold and for how much; without a price the question stays. */
export async function win(agent: Visitor, person: NewPerson, won: string): Promise<void> {
  const { page, t } = agent;
  await page.getByRole("main").getByRole("button", { name: won, exact: true }).click();
  const question = page.getByRole("dialog", { name: t("leads.end.wonTitle", { name: person.name }) });
  await question.waitFor();
  await choose(question, t("common.productKind.house"));
  const confirm = question.getByRole("button", { name: t("leads.end.wonConfirm") });
  await confirm.click();
  await question.getByText(t("errors.sold_price_required")).waitFor();
  await agent.expectSound("asking for what a lead was won");
  await question.getByLabel(t("leads.end.soldPrice")).fill("1.250.000 DH");
  await confirm.click();
  const stage = page.getByRole("region", { name: t("lead.stage.title") });
  await stage.getByText(t("lead.stage.ended")).waitFor();
  await stage.getByText(t("common.productKind.house")).waitFor();
  await page.getByRole("main").getByRole("button", { name: won, exact: true }).waitFor({ state: "detached" });
}

/** Step 3: a lead is lost, with its reason; without one the question stays. Opened again, it is as it was, and can end anew. */
export async function lose(agent: Visitor, person: NewPerson, lost: string): Promise<void> {
  const { page, t } = agent;
  await page.getByRole("main").getByRole("button", { name: lost, exact: true }).click();
  const question = page.getByRole("dialog", { name: t("leads.end.lostTitle", { name: person.name }) });
  const confirm = question.getByRole("button", { name: t("leads.end.lostConfirm") });
  await confirm.click();
  await question.getByText(t("errors.lost_reason_required")).waitFor();
  await agent.expectSound("asking why a lead is lost");
  const reason = question.locator("label:has(input[type=radio])").first();
  const because = (await reason.textContent()) ?? "";
  await reason.click();
  await confirm.click();
  const stage = page.getByRole("region", { name: t("lead.stage.title") });
  await stage.getByText(t("lead.stage.ended")).waitFor();
  await stage.getByText(because).waitFor();
  await stage.getByRole("button", { name: t("lead.stage.reopen") }).click();
  await page.getByRole("main").getByRole("button", { name: lost, exact: true }).click();
  await question.getByText(because).click();
  await confirm.click();
  await stage.getByText(because).waitFor();
}
