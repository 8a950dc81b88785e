import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { Visitor } from "../support/visitor.ts";
import { quantiles } from "./quantiles.ts";

const rounds = 20;

test("the overview is there beside an empty page of the same shell, and a filter redraws it", async () => {
  const browser = await openBrowser();
  const directoire = await Visitor.open(browser, { language: "fr", width: "desktop" });
  const { page, t } = directoire;
  await directoire.signIn("directoire@escale.example");
  const times: Record<"overview" | "empty", number[]> = { overview: [], empty: [] };
  for (let round = -1; round < rounds; round++) {
    const overview = await largestPaint(page, "/figures");
    const empty = await largestPaint(page, "/nothing-here");
    if (round < 0) continue;
    times.overview.push(overview);
    times.empty.push(empty);
  }
  const redrawn: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Loaded anew: figures that were asked for before are drawn without asking.
    await page.goto("/figures");
    await page.waitForLoadState("networkidle");
    redrawn.push(await redraw(page, t("common.caravanKind.abroad")));
  }
  await browser.close();

  const [overview, empty] = [quantiles(times.overview), quantiles(times.empty)];
  console.info("largest contentful paint, and from an answer's last byte to the page drawn for it, in milliseconds:");
  console.table({ overview, "empty page": empty, "a filter": quantiles(redrawn) });
  console.info(`overview / empty page: ${(overview.p50 / empty.p50).toFixed(2)}`);
  expect(redrawn).toHaveLength(rounds);
});

/** The largest contentful paint of a page loaded anew, once its requests are answered. */
async function largestPaint(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
}

/** Milliseconds from the last byte of the figures under another filter until the page is drawn for them. */
async function redraw(page: Page, filter: string): Promise<number> {
  const drawn = page.evaluateHandle(() => {
    const figures = () =>
      performance.getEntriesByType("resource").filter(({ name }) => name.includes("rpc/kpi_visitors"));
    const before = figures().length;
    const content = document.querySelector("[data-outdated]");
    const done = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (figures().length === before || content?.getAttribute("data-outdated") !== "false") return;
        watch.disconnect();
        const answered = (figures().at(-1) as PerformanceResourceTiming).responseEnd;
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - answered)));
      });
      watch.observe(document.body, { attributes: true, subtree: true, attributeFilter: ["data-outdated"] });
    });
    return { done };
  });
  const handle = await drawn;
  await page.getByRole("button", { name: filter }).click();
  return handle.evaluate(({ done }) => done);
}
