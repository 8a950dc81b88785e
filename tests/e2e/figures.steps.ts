import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visitor } from "../support/visitor.ts";

export interface Counted {
  visitors: number;
  leads: number;
  won: number;
}

/** Step 5: what the figures say of a stop of the open caravan, read from the table behind the chart. */
export async function figuresOf(directoire: Visitor, city: string): Promise<Counted> {
  const { page, t } = directoire;
  await page.reload();
  const frame = page.getByRole("figure").first();
  await frame.getByRole("button", { name: t("kpi.frame.asTable") }).click();
  const row = frame
    .getByRole("row")
    .filter({ hasText: t("common.caravanKind.open") })
    .filter({ hasText: city });
  const heads = await frame.getByRole("columnheader").allTextContents();
  const cells = await row.getByRole("cell").allTextContents();
  const figure = (name: "visitors" | "leads" | "won_leads") =>
    Number(cells[heads.indexOf(t(`kpi.measure.${name}`))]?.replace(/\D/g, ""));
  return { visitors: figure("visitors"), leads: figure("leads"), won: figure("won_leads") };
}

/** Step 5: the charts are narrowed by edition, caravan type and dates; the address keeps each. */
export async function narrowFigures(directoire: Visitor): Promise<void> {
  const { page, t } = directoire;
  await page.reload();
  const charts = page.getByRole("figure");
  await expect.poll(() => charts.count()).toBe(7);
  await expect.poll(() => charts.filter({ has: page.locator("svg.recharts-surface, svg[data-map]") }).count()).toBe(7);
  await directoire.expectSound("the figures");
  await takeAway(directoire);

  const visitors = page
    .getByRole("region", { name: t("kpi.headlines") })
    .locator("dd")
    .first();
  const changes = async (act: () => Promise<void>, address: RegExp) => {
    const before = await visitors.textContent();
    await act();
    await page.waitForURL(address);
    await expect.poll(() => visitors.textContent()).not.toBe(before);
  };
  await changes(() => page.getByRole("button", { name: t("common.caravanKind.abroad") }).click(), /kinds=abroad/);
  const until = page.getByLabel(t("kpi.filters.to"), { exact: true });
  await changes(async () => {
    await until.fill("20/09/2026");
    await until.press("Enter");
  }, /to=2026-09-20/);
  await directoire.expectSound("the figures of some days");
  await changes(async () => {
    await page.getByRole("button", { name: t("app.edition.label") }).click();
    await page.getByRole("menuitem", { name: "2025" }).click();
  }, /edition=2025/);
}

/**
 * Step 5: every chart leaves the page as shapes, the words of its title in it, and some as sharp pictures too: a browser asks
 * before a page saves more than ten files.
 */
async function takeAway({ page, t }: Visitor): Promise<void> {
  const charts = page.getByRole("figure");
  for (let place = 0; place < (await charts.count()); place++) {
    const chart = charts.nth(place);
    const title = (await chart.getByRole("heading", { level: 2 }).textContent()) ?? "";
    const shape = (await saved(page, () => chart.getByRole("button", { name: t("kpi.frame.svg") }).click())).toString();
    expect(shape).toMatch(/^<svg [^>]*viewBox="0 0 \d/);
    for (const word of title.split(" ")) expect(shape).toContain(word.replace("&", "&amp;"));
    expect(shape.match(/<svg/g)?.length, title).toBeGreaterThan(1);
    if (place > 2) continue;
    const picture = await saved(page, () => chart.getByRole("button", { name: t("kpi.frame.png") }).click());
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect(picture.readUInt32BE(16)).toBeGreaterThan(600);
  }
}

/** The file that is saved by what is done. */
async function saved(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return readFile(await download.path());
}

/** Step 5: no answer the page got and nothing it shows holds any of the names. */
export async function watchForNames({ page }: Visitor): Promise<(names: string[]) => Promise<void>> {
  const answers: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/rest/v1/")) answers.push(response.text().catch(() => ""));
  });
  return async (names) => {
    const told = [...(await Promise.all(answers)), (await page.locator("body").textContent()) ?? ""];
    expect(told.filter((text) => text !== "").length).toBeGreaterThan(3);
    for (const name of names) expect(told.filter((text) => text.includes(name))).toEqual([]);
  };
}
