import { beforeAll, expect, test } from "vitest";
import { newPerson } from "../support/newPerson.ts";
import type { Reader, Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";
import { addAndEditPerson, editAgency, editStop } from "./admin.steps.ts";
import { findWaiting, giveTo } from "./agency-day.steps.ts";
import { moveOnBoard } from "./board.steps.ts";
import { countVisitors, endRegistering, registerNext, registerWithSlips } from "./capture.steps.ts";
import { stagesOf } from "./data-names.ts";
import { type Counted, figuresOf, narrowFigures, watchForNames } from "./figures.steps.ts";
import { closeAndPlan, lose, noteCall, readLead, win } from "./lead.steps.ts";
import { openFromMyDay, ownName } from "./my-day.steps.ts";
import { handOver, readHistory, readLoad } from "./region.steps.ts";
import { readTable } from "./table.steps.ts";

const places = {
  fr: { casablanca: "Casablanca", agency: "Agence de Casablanca", other: "Agence de Mohammedia", last: "Oujda" },
  ar: { casablanca: "الدار البيضاء", agency: "وكالة الدار البيضاء", other: "وكالة المحمدية", last: "وجدة" },
  en: { casablanca: "Casablanca", agency: "Agence de Casablanca", other: "Agence de Mohammedia", last: "Oujda" },
};

/**
 * The path of a visitor from a stop's counter to a sale, as each role takes its part in it, for one reader. A file for each
 * reader, so that they can walk beside each other.
 */
export function walkFromStopToSale(reader: Reader): void {
  const visit = startVisits("file");
  const place = places[reader.language];
  const stages = stagesOf(reader);
  const [worked, refusing, handed] = [
    newPerson(reader.language),
    newPerson(reader.language),
    newPerson(reader.language),
  ];
  const wish = `${worked.name} : 80 m², RDC`;
  const first = `Rappeler ${worked.name}`;
  const because = `Plus près de chez ${handed.name}`;
  let directoire: Visitor;
  let agent: Visitor;
  let regional: Visitor;
  let before: Counted;
  let findNames: (names: string[]) => Promise<void>;

  async function enter(email: string): Promise<Visitor> {
    const visitor = await visit(reader);
    await visitor.signIn(email);
    return visitor;
  }

  beforeAll(async () => {
    directoire = await enter("directoire@escale.example");
    findNames = await watchForNames(directoire);
    before = await figuresOf(directoire, place.casablanca);
  });
  test("1. a host counts visitors and registers those who agree to be called", async () => {
    const host = await enter("host@escale.example");
    await countVisitors(host);
    await registerWithSlips(host, worked, wish);
    await registerNext(host, refusing);
    await registerNext(host, handed);
    await endRegistering(host, [worked, refusing, handed]);
  });

  test("2. the agency's manager gives the new leads to an agent, one with a first follow-up", async () => {
    agent = await enter("agent@escale.example");
    const name = await ownName(agent);
    const manager = await enter("manager@escale.example");
    await findWaiting(manager, handed);
    await manager.expectSound("the agency's day");
    await giveTo(manager, worked, name, first);
    await giveTo(manager, refusing, name);
  });

  test("3. the agent reads a lead, notes the call, closes the follow-up and plans the next one", async () => {
    await openFromMyDay(agent, worked, first);
    await readLead(agent, worked, wish, await ownName(agent));
    await noteCall(agent, `Appelé : ${wish}`);
    await closeAndPlan(agent, `Intéressée, rendez-vous pris. ${wish}`, `Visite avec ${worked.name}`);
  });

  test("3. the agent moves the lead along the board and finds it in the table", async () => {
    await moveOnBoard(agent, worked);
    await readTable(agent, worked);
  });

  test("3. the agent ends one lead as won, another as lost with a reason", async () => {
    await openLead(agent, worked.name);
    await win(agent, worked, stages.won);
    await openLead(agent, refusing.name);
    await lose(agent, refusing, stages.lost);
  });

  test("4. the regional manager hands a lead over to another agency with a reason, which its history tells", async () => {
    regional = await enter("region@escale.example");
    await readLoad(regional, place.agency, await ownName(agent));
    await handOver(regional, handed, place.agency, place.other, because);
    await readHistory(regional, handed, [place.agency, place.other], because);
  });

  test("5. the directoire sees what was counted, and no name anywhere", async () => {
    const after = await figuresOf(directoire, place.casablanca);
    expect(after).toEqual({ visitors: before.visitors + 9, leads: before.leads + 3, won: before.won + 1 });
    await narrowFigures(directoire);
    await findNames([worked.name, refusing.name, handed.name]);
  });

  test("6. an admin edits an agency, a member of staff and a stop", async () => {
    const admin = await enter("admin@escale.example");
    await admin.expectSound("the admin's home");
    await editAgency(admin, place.other);
    await addAndEditPerson(admin, newPerson(reader.language), place.other);
    await editStop(admin, place.last);
  });
}

/** A lead's own page, by its name in the list. */
async function openLead({ page, t }: Visitor, name: string): Promise<void> {
  await page.goto(`/leads?view=table&q=${encodeURIComponent(name)}`);
  await page.locator("[data-lead]").getByRole("link", { name }).click();
  await page
    .getByRole("dialog")
    .getByRole("link", { name: t("lead.fullPage") })
    .click();
  await page.waitForURL(/\/leads\/[0-9a-f-]{36}/);
}
