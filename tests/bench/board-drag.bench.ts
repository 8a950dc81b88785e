import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { Visitor } from "../support/visitor.ts";
import { quantile } from "./quantiles.ts";

const goal = 5_000;

test(`a board with an agency's ${goal} open leads: frames while a column is scrolled and a card carried, beside the same board at rest`, async () => {
  const browser = await openBrowser();
  const manager = await Visitor.open(browser, { language: "fr", width: "desktop" });
  const { page } = manager;
  await manager.signIn("manager@escale.example");
  await page.goto("/leads?view=board&open=1");
  await page.locator("li[data-lead]").first().waitFor();
  const held = await page
    .locator("[data-stage] h2")
    .evaluateAll((heads) => heads.reduce((sum, head) => sum + Number(head.textContent?.replace(/\D/g, "")), 0));
  const rest = await framesDuring(page, () => page.waitForTimeout(4_000));
  const scrolled = await framesDuring(page, () => scrollColumn(page));
  const carried = await framesDuring(page, () => carryToAndFro(page));
  const nodes = await page.locator("*").count();
  await browser.close();

  console.info(`${held} open leads, ${nodes} nodes in the page; frames in milliseconds:`);
  console.table({ "at rest": rest, "a column scrolled": scrolled, carried });
  console.info(`p95 carried / at rest: ${(carried.p95 / rest.p95).toFixed(2)}`);
  expect(held).toBeGreaterThanOrEqual(goal);
  expect(nodes).toBeLessThan(2_000);
});

/** Scrolls the longest column down and back to its top, about four seconds. */
async function scrollColumn(page: Page): Promise<void> {
  const list = page.locator("[data-stage] ul[data-count]").first();
  await list.hover({ position: { x: 40, y: 120 } });
  for (const pixels of [300, -300])
    for (let turn = 0; turn < 80; turn++) {
      await page.mouse.wheel(0, pixels);
      await page.waitForTimeout(25);
    }
}

/** Takes the first card and carries it over the columns, twice there and back, about four seconds. */
async function carryToAndFro(page: Page): Promise<void> {
  const card = page.locator("li[data-lead]").first();
  await card.hover();
  const from = await card.boundingBox();
  if (!from) throw new Error("no card is in sight");
  await page.mouse.down();
  for (const x of [1300, from.x + 40, 1300, from.x + 40]) await page.mouse.move(x, from.y + 60, { steps: 60 });
  expect(await page.locator("[data-carrying=true]").count()).toBe(1);
  await page.keyboard.press("Escape");
  await page.mouse.up();
}

interface Frames {
  median: number;
  p95: number;
  p99: number;
  frames: number;
  over50: number;
}

/** How long each frame of the page took while something was done. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const kept = window as unknown as { frames: number[]; watching: boolean };
    kept.frames = [];
    kept.watching = true;
    let last = performance.now();
    const watch = (now: number) => {
      kept.frames.push(now - last);
      last = now;
      if (kept.watching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  await act();
  const took = await page.evaluate(() => {
    const kept = window as unknown as { frames: number[]; watching: boolean };
    kept.watching = false;
    return kept.frames.slice(1);
  });
  const sorted = took.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    frames: took.length,
    over50: took.filter((frame) => frame > 50).length,
  };
}
