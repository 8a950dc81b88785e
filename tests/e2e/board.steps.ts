import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { kept } from "../support/kept.ts";
import type { NewPerson } from "../support/newPerson.ts";
import type { Visitor } from "../support/visitor.ts";
import { stagesOf } from "./data-names.ts";

/** Step 3: the lead is found on the board, and carried from column to column, by mouse and then by keyboard. */
export async function moveOnBoard(agent: Visitor, person: NewPerson): Promise<void> {
  const { page, t, reader } = agent;
  const stages = stagesOf(reader);
  await openBoard(agent);
  await page.getByRole("searchbox", { name: t("leads.filters.search") }).fill(person.name);
  const column = (name: string) => page.getByRole("region", { name, exact: true });
  const cardIn = (name: string) => column(name).getByRole("listitem").filter({ hasText: person.name });
  await cardIn(stages.new).waitFor();
  await expect.poll(() => page.locator("li[data-lead]").count()).toBe(1);
  await agent.expectSound("the board");

  if (reader.width === "phone") {
    for (const to of [stages.contacted, stages.qualified])
      await kept(page, "move_lead", () => moveByMenu(agent, person, to));
  } else {
    await kept(page, "move_lead", () =>
      drag(agent, cardIn(stages.new), column(stages.contacted), () => saysOver(agent, person, stages.contacted)),
    );
    await cardIn(stages.contacted).waitFor();
    await kept(page, "move_lead", () => carryByKeyboard(agent, cardIn(stages.contacted), person));
  }
  await cardIn(stages.qualified).waitFor();
  await page.reload();
  await cardIn(stages.qualified).waitFor();
}

/** The leads as a board: on a phone they come as a list first. */
async function openBoard(agent: Visitor): Promise<void> {
  const { page, t } = agent;
  await agent.goTo("leads");
  await page.getByRole("heading", { level: 1, name: t("leads.title") }).waitFor();
  await page.locator(".ant-segmented").getByText(t("leads.view.board"), { exact: true }).click();
}

/** The board says over which column the card is. */
async function saysOver({ page, t }: Visitor, { name }: NewPerson, stage: string): Promise<void> {
  await page
    .locator("[id^=DndLiveRegion]")
    .filter({ hasText: t("leads.board.said.over", { name, stage }) })
    .waitFor({ state: "attached" });
}

async function drag({ page }: Visitor, card: Locator, column: Locator, isOver: () => Promise<void>): Promise<void> {
  await card.hover();
  await page.mouse.down();
  const to = await column.boundingBox();
  if (!to) throw new Error("the column is not in sight");
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 12 });
  await isOver();
  await page.mouse.up();
}

async function carryByKeyboard(agent: Visitor, card: Locator, person: NewPerson): Promise<void> {
  const { page, t, reader } = agent;
  const stages = stagesOf(reader);
  await card.getByRole("button", { name: t("leads.board.carry", { name: person.name }) }).focus();
  await page.keyboard.press("Space");
  await saysOver(agent, person, stages.contacted);
  await page.keyboard.press(reader.language === "ar" ? "ArrowLeft" : "ArrowRight");
  await saysOver(agent, person, stages.qualified);
  await page.keyboard.press("Space");
}

async function moveByMenu({ page, t }: Visitor, { name }: NewPerson, to: string): Promise<void> {
  await page.getByRole("button", { name: t("leads.card.move", { name }) }).click();
  await page.getByRole("menuitem", { name: to, exact: true }).click();
  await page.getByRole("region", { name: to, exact: true }).getByText(name).waitFor();
}
