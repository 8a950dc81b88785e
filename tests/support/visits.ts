import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser } from "./browser.ts";
import { type Reader, type Session, Visitor } from "./visitor.ts";

/**
 * One browser for a test file, and how to open windows in it, which close with their test or stay for the whole file. Of
 * a test that failed it keeps what each window showed.
 */
export function startVisits(
  lasting: "test" | "file" = "test",
): (reader: Reader, session?: Session) => Promise<Visitor> {
  const open: Visitor[] = [];
  let browser: Browser;
  const close = () => Promise.all(open.splice(0).map((visitor) => visitor.close()));
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") for (const visitor of open) await visitor.keepPicture(task.name);
    if (lasting === "test") await close();
  });
  afterAll(async () => {
    await close();
    await browser.close();
  });
  return async (reader, session) => {
    const visitor = await Visitor.open(browser, reader, session);
    open.push(visitor);
    return visitor;
  };
}
