import { expect, test } from "vitest";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

test("the directoire sees the tour on a map, walks it by the keyboard, and opens what a stop's mark is made of", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("directoire@escale.example");
  const figure = page.getByRole("figure").filter({ has: page.locator("svg[data-map]") });
  const kingdom = figure.locator('svg[data-map="kingdom"]');
  const marks = kingdom.getByRole("link");
  await marks.first().waitFor();
  expect(await kingdom.locator("text").filter({ hasText: "Marrakech" }).count()).toBe(1);
  expect(await figure.locator('svg[data-map="abroad"]').getByRole("link").count()).toBe(14);
  await visitor.expectSound("the map", "figure:has(svg[data-map])");

  await marks.first().focus();
  await page.keyboard.press("ArrowRight");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(focused).toBe(await marks.nth(1).getAttribute("aria-label"));
  await page.getByRole("tooltip").getByText(t("kpi.measure.visitors")).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/figures\?.*stops=/);
  await expect.poll(() => page.locator("svg[data-map]").getByRole("link").count()).toBe(1);
  await page.goBack();
  await expect.poll(() => kingdom.getByRole("link").count()).toBeGreaterThan(10);
});

test("on a phone, in Arabic, both maps stand under one another, west on the left", async () => {
  const visitor = await visit({ language: "ar", width: "phone" });
  const { page } = visitor;
  await visitor.signIn("directoire@escale.example");
  const place = async (map: string) => {
    const box = await page.locator(`svg[data-map="${map}"]`).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(390);
    return box?.y ?? 0;
  };
  await page.locator("svg[data-map]").first().waitFor();
  expect(await place("abroad")).toBeGreaterThan(await place("kingdom"));
  const x = async (city: string) => (await page.locator("svg[data-map] text", { hasText: city }).boundingBox())?.x ?? 0;
  expect(await x("أكادير")).toBeLessThan(await x("وجدة"));
});

test("the wall follows the day, turns its pages, says when its figures are old, and leads back where it came from", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t, context } = visitor;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await visitor.signIn("directoire@escale.example");
  await page.getByRole("button", { name: t("common.caravanKind.open") }).click();
  await page.waitForURL(/kinds=open/);
  const link = page.getByRole("link", { name: t("wall.open") });
  // The address is there before the page is drawn for it.
  await expect.poll(() => link.getAttribute("href")).toContain("kinds=open");
  await link.click();
  await page.waitForURL(/figures\/wall\?kinds=open$/);
  const shown = (name: "today" | "stops" | "map" | "days") =>
    page.getByRole("region", { name: t(`wall.page.${name}`), exact: true });
  const card = shown("today").getByRole("listitem").filter({ hasText: "Casablanca" });
  await card.waitFor();
  expect(await page.getByRole("navigation", { name: t("app.nav.label") }).count()).toBe(0);
  expect(await page.getByText("Khouribga").count()).toBe(0);
  await page.keyboard.press(" ");
  await visitor.expectSound("the wall");

  // A host counts; the wall says so by itself.
  const host = await visit({ language: "fr", width: "phone" });
  await host.signIn("host@escale.example");
  const numberOf = async () => Number((await card.locator("strong + span").textContent())?.replace(/\D/g, ""));
  const before = await numberOf();
  await host.page.getByRole("button", { name: host.t("capture.pad.count", { count: 3 }) }).click();
  await host.page.getByText(host.t("capture.outbox.allSent")).waitFor();
  await expect.poll(numberOf, { timeout: 60_000 }).toBeGreaterThanOrEqual(before + 3);

  await page.keyboard.press("ArrowRight");
  await shown("stops").getByText("Oujda").waitFor();
  await visitor.expectSound("the stops on the wall");
  await page.keyboard.press("ArrowRight");
  await shown("map").locator('svg[data-map="kingdom"]').waitFor();
  await page.reload();
  await shown("map").locator('svg[data-map="kingdom"]').waitFor();
  await visitor.expectSound("the map on the wall");
  const box = await shown("map").locator('svg[data-map="kingdom"]').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThan(1040);

  await context.setOffline(true);
  const old = new RegExp(t("wall.old", { time: "\\d\\d:\\d\\d" }));
  await expect
    .poll(() => page.getByRole("status").allTextContents(), { timeout: 60_000 })
    .toContainEqual(expect.stringMatching(old));
  await context.setOffline(false);
  await page.mouse.move(400, 400);
  await page.getByRole("button", { name: t("wall.close") }).click();
  await page.waitForURL(/figures\?kinds=open$/);
  await page
    .getByRole("navigation", { name: t("app.nav.label") })
    .first()
    .waitFor();
});

test("on a phone on its side, in Arabic, the wall is turned the other way round, and left by Escape", async () => {
  const visitor = await visit({ language: "ar", width: "phone" });
  const { page, t } = visitor;
  await page.setViewportSize({ width: 844, height: 390 });
  await visitor.signIn("directoire@escale.example");
  await page.goto("/figures/wall?edition=2025&page=days");
  await page
    .getByRole("region", { name: t("wall.page.days"), exact: true })
    .locator("svg.recharts-surface")
    .waitFor();
  await visitor.expectSound("the wall on a phone");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("region", { name: t("wall.page.map"), exact: true }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("region", { name: t("wall.page.days"), exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844);
  await page.keyboard.press("Escape");
  await page.waitForURL(/figures\?edition=2025$/);
});

test("whoever may not see the figures does not see them on the wall either", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  await visitor.signIn("agent@escale.example");
  await visitor.page.goto("/figures/wall");
  await visitor.page.getByRole("heading", { level: 1 }).waitFor();
  expect(await visitor.page.getByText(visitor.t("kpi.measure.visitors")).count()).toBe(0);
  expect(await visitor.page.locator("svg[data-map]").count()).toBe(0);
});
