import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { Visitor } from "../support/visitor.ts";
import { quantiles } from "./quantiles.ts";

const presses = 30;

test("from the key to the next lead on the screen, beside a key that changes nothing", async () => {
  const browser = await openBrowser();
  const agent = await Visitor.open(browser, { language: "fr", width: "desktop" });
  const { page } = agent;
  await agent.signIn("agent@escale.example");
  await page.goto("/leads?view=table&open=1");
  await page.locator('main a[href*="lead="]').first().click();
  await page.locator("#lead-name").waitFor();
  const shown: number[] = [];
  const idle: number[] = [];
  const way = ["j", "k"] as const;
  let turn: 0 | 1 = 0;
  for (let press = 0; press < presses; press++) {
    await page.waitForLoadState("networkidle");
    if (
      await page
        .getByRole("button", { name: agent.t(turn ? "lead.neighbours.previous" : "lead.neighbours.next") })
        .isDisabled()
    )
      turn = turn ? 0 : 1;
    idle.push(await pressed(page, "x", false));
    shown.push(await pressed(page, way[turn], true));
  }
  await browser.close();

  const [next, nothing] = [quantiles(shown), quantiles(idle)];
  console.info("from the key's event to the frame after, in milliseconds:");
  console.table({ "the next lead": next, "nothing changes": nothing });
  expect(shown).toHaveLength(presses);
});

/** Milliseconds from a key's event until the frame after it is painted; the frame with another lead if one is to come. */
async function pressed(page: Page, key: string, another: boolean): Promise<number> {
  const took = await page.evaluateHandle((wanted) => {
    const title = () => document.getElementById("lead-name");
    const before = title();
    const painted = new Promise<number>((resolve) => {
      const paint = (from: number) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
      const hear = ({ timeStamp }: KeyboardEvent) => {
        if (!wanted) return paint(timeStamp);
        // Another lead is another page: its title is not the same element, even where two persons bear one name.
        const watch = new MutationObserver(() => {
          if (title() === null || title() === before) return;
          watch.disconnect();
          paint(timeStamp);
        });
        watch.observe(document.body, { childList: true, subtree: true });
      };
      addEventListener("keydown", hear, { capture: true, once: true });
    });
    return { painted };
  }, another);
  await page.keyboard.press(key);
  return took.evaluate(({ painted }) => painted);
}
