import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Reader, Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const reader: Reader = { language: "fr", width: "desktop" };
const kilobyte = 1000;

const visit = startVisits();

/** What a page loads of JavaScript, as it would travel compressed, counted from a cold cache until it has come to rest. */
async function loadedBy(visitor: Visitor, open: () => Promise<void>): Promise<number> {
  const { page } = visitor;
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script" || response.url().endsWith(".js"))
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await open();
  await page.waitForLoadState("networkidle");
  const all = await Promise.all(sizes.values());
  return all.reduce((sum, size) => sum + size, 0) / kilobyte;
}

test("the sign-in loads at most 300 KB of JavaScript", async () => {
  const visitor = await visit(reader);
  const size = await loadedBy(visitor, async () => {
    await visitor.page.goto("/login");
    await visitor.page.getByRole("button", { name: visitor.t("app.signIn.submit") }).waitFor();
  });
  tell("the sign-in", size);
  expect(size).toBeGreaterThan(50);
  expect(size).toBeLessThanOrEqual(300);
});

test.each([
  { email: "host@escale.example", most: 485 },
  { email: "agent@escale.example", most: 485 },
  { email: "manager@escale.example", most: 485 },
  { email: "region@escale.example", most: 485 },
  { email: "directoire@escale.example", most: 590 },
  { email: "admin@escale.example", most: 485 },
])("the home of $email loads at most $most KB of JavaScript", async ({ email, most }) => {
  const first = await visit(reader);
  await first.signIn(email);
  const session = await first.context.storageState();
  await first.close();
  // Back the next morning, with the session and nothing in the cache.
  const visitor = await visit(reader, session);
  const size = await loadedBy(visitor, async () => {
    await visitor.page.goto("/");
    await visitor.expectInside();
    await visitor.page.locator("main h1").first().waitFor();
  });
  tell(`the home of ${email}`, size);
  expect(size).toBeGreaterThan(200);
  expect(size).toBeLessThanOrEqual(most);
});

test.each([
  { email: "host@escale.example", paths: ["/counter"] },
  { email: "manager@escale.example", paths: ["/agency-day", "/leads", "/prospects", "/follow-ups"] },
  { email: "admin@escale.example", paths: ["/figures", "/figures/briefings", "/tour/targets", "/staff", "/settings"] },
])("the pages of $email work out no rules of antd's in the browser", async ({ email, paths }) => {
  const visitor = await visit(reader);
  await visitor.signIn(email);
  for (const path of paths) {
    await visitor.page.goto(path);
    await visitor.page.locator("main h1").first().waitFor();
    await visitor.page.waitForLoadState("networkidle");
    expect(await rulesOfAntd(visitor), path).toEqual([]);
  }
});

/** The beginning of each rule of antd's that stands in the page, but for those that give a theme's values. */
function rulesOfAntd({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("style[data-css-hash]")]
      .map(({ textContent }) => textContent.slice(0, 80))
      .filter((rule) => !/^\.(escale|css-var)/.test(rule)),
  );
}

function tell(what: string, size: number): void {
  console.info(`${what}: ${size.toFixed(0)} KB of JavaScript, gzipped`);
}
