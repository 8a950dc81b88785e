import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { choose } from "../support/controls.ts";
import { request } from "../support/request.ts";
import type { Reader, Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";
import { followUpsOf, stagesOf } from "./data-names.ts";

const visits = [startVisits(), startVisits()];

const reader: Reader = { language: "fr", width: "desktop" };

interface Row {
  id: string;
  prospect_name: string;
}

async function someLead(visitor: Visitor, which: string): Promise<Row> {
  const path = `lead_rows?select=id,prospect_name&${which}&stage_kind=eq.open&order=created_at.desc&limit=1`;
  const { body } = await request(visitor, "GET", path);
  const [row] = body as Row[];
  if (!row) throw new Error("no such lead");
  return row;
}

/** Two people who look at the same lead, each in a browser of their own. */
async function both(which: string): Promise<{ agent: Visitor; manager: Visitor; lead: Row }> {
  const [agent, manager] = await Promise.all(visits.map((visit) => visit(reader)));
  if (!agent || !manager) throw new Error("two browsers");
  await Promise.all([agent.signIn("agent@escale.example"), manager.signIn("manager@escale.example")]);
  const lead = await someLead(manager, which);
  await Promise.all([agent, manager].map(({ page }) => page.goto(`/leads/${lead.id}`)));
  await Promise.all(
    [agent, manager].map(({ page }) => page.getByRole("heading", { level: 1, name: lead.prospect_name }).waitFor()),
  );
  return { agent, manager, lead };
}

const wish = (page: Page, { t }: Visitor) => page.getByRole("region", { name: t("lead.wish.title") });

test("two edit what a person looks for: who comes second sees both versions and loses nothing", async () => {
  const { agent, manager } = await both("stage_id=eq.offer");
  const { t } = agent;
  for (const visitor of [agent, manager]) {
    await visitor.page.keyboard.press("e");
    await wish(visitor.page, visitor).getByLabel(t("lead.wish.budget")).waitFor();
  }
  const fill = async (visitor: Visitor, budget: string, said: string) => {
    const form = wish(visitor.page, visitor);
    await form.getByLabel(t("lead.wish.budget")).fill(budget);
    await form.getByLabel(t("lead.wish.description")).fill(said);
    await form.getByRole("button", { name: t("common.action.save") }).click();
  };
  await fill(manager, "950000", "Au rez-de-chaussée");
  await wish(manager.page, manager).getByText("Au rez-de-chaussée").waitFor();
  await fill(agent, "820000", "Avec ascenseur");
  const conflict = agent.page.getByRole("region", { name: t("ui.conflict.title") });
  await conflict.getByText("Au rez-de-chaussée").waitFor();
  await conflict.getByText("Avec ascenseur").waitFor();
  await agent.expectSound("two versions side by side");
  const budget = conflict.getByRole("group", { name: t("lead.wish.budget") });
  await choose(budget, t("ui.conflict.mine"));
  await choose(conflict.getByRole("group", { name: t("lead.wish.description") }), t("ui.conflict.theirs"));
  await conflict.getByRole("button", { name: t("ui.conflict.save") }).click();
  await conflict.waitFor({ state: "detached" });
  const now = wish(agent.page, agent);
  await now.getByText(/820\s000/).waitFor();
  await now.getByText("Au rez-de-chaussée").waitFor();
});

test("two move a lead: the second move comes back, with who was faster", async () => {
  const { agent, manager, lead } = await both("stage_id=eq.contacted");
  const stages = stagesOf(reader);
  const { t } = agent;
  const stage = (visitor: Visitor) => visitor.page.getByRole("region", { name: t("lead.stage.title") });
  const forward = t("lead.stage.moveTo", { stage: stages.qualified });
  await stage(manager).getByRole("button", { name: forward }).click();
  await stage(manager).getByRole("button", { name: forward }).waitFor({ state: "detached" });
  await stage(agent).getByRole("button", { name: stages.lost, exact: true }).click();
  const question = agent.page.getByRole("dialog");
  await question.locator("label:has(input[type=radio])").first().click();
  await question.getByRole("button", { name: t("leads.end.lostConfirm") }).click();
  const told = agent.page.getByRole("alert").filter({ hasText: lead.prospect_name });
  await told.waitFor();
  expect(await told.textContent()).toContain("Nadia Bakkali");
  expect(await told.textContent()).toContain(stages.qualified);
  await stage(agent).getByText(stages.qualified, { exact: true }).first().waitFor();
});

test("two close the same follow-up: the second is told, and what they typed stays", async () => {
  const { agent, manager } = await both("next_follow_up_kind=eq.call&stage_id=eq.new");
  const { t } = agent;
  const open = async (visitor: Visitor, said: string) => {
    await visitor.page.keyboard.press("f");
    const sheet = visitor.page.getByRole("dialog");
    await choose(sheet, followUpsOf(reader).reached);
    await sheet.getByLabel(t("follow-ups.complete.said")).fill(said);
    return sheet;
  };
  const mine = await open(agent, "Elle hésite encore");
  const theirs = await open(manager, "Elle rappellera");
  await theirs.getByRole("button", { name: t("follow-ups.complete.saveAndPlan") }).click();
  await theirs.waitFor({ state: "hidden" });
  await mine.getByRole("button", { name: t("follow-ups.complete.saveAndPlan") }).click();
  await mine.getByText(t("errors.follow_up_closed")).waitFor();
  expect(await mine.getByLabel(t("follow-ups.complete.said")).inputValue()).toBe("Elle hésite encore");
});
