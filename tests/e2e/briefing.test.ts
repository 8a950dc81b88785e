import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

const unspaced = (text: string) => text.replace(/\s/g, "");

/** The page as it leaves the printer: how many sheets, and their words where the machine can read them. */
async function onPaper(visitor: Visitor) {
  await visitor.atRest();
  const pdf = await visitor.page.pdf({ preferCSSPageSize: true, printBackground: true });
  const raw = pdf.toString("latin1");
  expect(raw.slice(0, 4)).toBe("%PDF");
  const file = join(mkdtempSync(join(tmpdir(), "escale-printed-")), "page.pdf");
  writeFileSync(file, pdf);
  const read = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  // a printer sets its own spaces
  return { sheets: raw.match(/\/Type \/Page\b/g)?.length, text: read.error ? undefined : unspaced(read.stdout) };
}

test("the directoire sends a briefing of a stop, prints it on one page, and sets it beside another", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("directoire@escale.example");
  await page.getByRole("link", { name: t("compare.pages.briefings") }).click();
  await page.getByRole("link", { name: /^Béni Mellal · / }).waitFor();
  await visitor.expectSound("the list of briefings");

  await page.getByRole("button", { name: t("briefing.prepare") }).click();
  await page
    .getByRole("region", { name: t("briefing.form.preview") })
    .getByText("6 349")
    .waitFor();
  await page.getByRole("radio", { name: t("briefing.subject.stop") }).check({ force: true });
  await page.getByRole("combobox", { name: t("briefing.subject.stop") }).click();
  await page.getByTitle(/^Agadir/).click();
  await page.getByRole("textbox", { name: t("briefing.form.words") }).fill("Un beau départ.");
  await page
    .getByRole("region", { name: t("briefing.form.preview") })
    .getByText("4 765")
    .waitFor();
  await visitor.expectSound("a briefing being prepared");
  await page.getByRole("button", { name: t("briefing.form.send") }).click();
  await page.getByRole("button", { name: t("briefing.form.sendNow") }).click();
  await page.getByRole("heading", { name: /^Agadir · / }).waitFor();
  await page.getByText("Un beau départ.").waitFor();
  await visitor.expectSound("a briefing");

  const sheet = await onPaper(visitor);
  expect(sheet.sheets).toBe(1);
  if (sheet.text !== undefined) {
    for (const word of ["Escale", "Agadir", "Un beau départ.", "4 765", "Leïla Benomar", "1 / 1"])
      expect(sheet.text).toContain(unspaced(word));
    expect(sheet.text).not.toContain(t("app.nav.stops"));
  }
  // On the screen everything is as it was.
  await page
    .getByRole("navigation", { name: t("app.nav.label") })
    .first()
    .waitFor();

  await page.getByRole("combobox", { name: t("briefing.compareWith") }).click();
  await page.getByTitle(/^Béni Mellal/).click();
  await page.waitForURL(/with=/);
  await page
    .getByRole("table", { name: t("briefing.sideBySide") })
    .getByText("3 254")
    .waitFor();
  await page.reload();
  await page
    .getByRole("table", { name: t("briefing.sideBySide") })
    .getByText("3 254")
    .waitFor();
});

test("in Arabic, on a phone and in the dark, the week prints on one light page", async () => {
  const visitor = await visit({ language: "ar", width: "phone" });
  const { page, t } = visitor;
  await page.emulateMedia({ colorScheme: "dark" });
  await visitor.signIn("directoire@escale.example");
  await page.goto("/figures/briefings");
  await page.getByRole("link", { name: /21/ }).first().click();
  await page.getByRole("figure").locator("svg.recharts-surface").first().waitFor();
  await visitor.expectSound("a briefing on a phone");
  expect((await onPaper(visitor)).sheets).toBe(1);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
  expect(await page.getByRole("button", { name: t("kpi.print.button") }).isVisible()).toBe(false);
  const chart = await page.getByRole("figure").locator("svg.recharts-surface").first().boundingBox();
  expect(chart?.width).toBeGreaterThan(600);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
});

test("the overview prints with its filters in words; a manager is offered no briefing", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("manager@escale.example");
  await page.goto("/figures?kinds=open&to=2026-09-30");
  await page.getByRole("figure").locator("svg.recharts-surface").first().waitFor();
  expect(await page.getByRole("link", { name: t("compare.pages.briefings") }).count()).toBe(0);
  const { sheets, text } = await onPaper(visitor);
  expect(sheets).toBeGreaterThan(1);
  if (text !== undefined) expect(text).toContain(unspaced(`${t("kpi.filters.kinds")} ${t("common.caravanKind.open")}`));
  await page.goto("/figures/briefings");
  await page.getByRole("heading", { name: t("app.noPermission.title") }).waitFor();
});
