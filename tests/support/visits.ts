import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser } from "./browser.ts";
import { type Reader, Visitor } from "./visitor.ts";

/** One browser for a test file, and a window for each test; a picture is kept of one that failed. */
export function startVisits(): (reader: Reader) => Promise<Visitor> {
  let browser: Browser;
  let visitor: Visitor | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await visitor?.keepPicture(task.name);
    await visitor?.close();
    visitor = undefined;
  });
  afterAll(() => browser.close());
  return async (reader) => {
    visitor = await Visitor.open(browser, reader);
    return visitor;
  };
}
