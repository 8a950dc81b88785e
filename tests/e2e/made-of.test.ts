import { expect, test } from "vitest";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

/** The directoire at a desk, at an address. */
async function asDirectoire(path: string) {
  const visitor = await visit({ language: "fr", width: "desktop" });
  await visitor.signIn("directoire@escale.example");
  await visitor.page.goto(path);
  return visitor;
}

const digits = (text: string | null | undefined) => Number((text ?? "").replace(/\D/g, ""));

test("what a regional manager reads of leads opens a list of just as many", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("region@escale.example");
  await page.goto("/figures?kinds=open,abroad");
  const headlines = page.getByRole("region", { name: t("kpi.headlines") });
  await headlines.getByRole("link").first().waitFor();
  const funnel = page.getByRole("figure").filter({ hasText: t("kpi.funnel.measure", { period: "" }).slice(0, 30) });
  await funnel.getByRole("button", { name: t("kpi.frame.asTable") }).click();
  const counted = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/leads?"]')];
    return links.map((link) => ({
      href: link.getAttribute("href") ?? "",
      number: link.closest("tr")?.querySelectorAll("td")[1]?.textContent ?? link.textContent,
    }));
  });
  // conversion and first response are no counts of what they open
  const numbers = counted.filter(
    ({ href }) => !/answered=/.test(href) && (/reached=/.test(href) || !/view=board/.test(href)),
  );
  expect(numbers.length).toBeGreaterThan(5);
  for (const { href, number } of numbers) {
    const list = new URL(href, page.url());
    list.searchParams.set("view", "table");
    await page.goto(list.href);
    await page.getByText(t("leads.list.total", { count: digits(number) }), { exact: true }).waitFor();
  }
});

test("the first response opens the leads that had it, the longest waiting first, on a phone too", async () => {
  const visitor = await visit({ language: "ar", width: "phone" });
  const { page, t } = visitor;
  await visitor.signIn("manager@escale.example");
  await page.goto("/figures");
  const response = page.getByRole("region", { name: t("kpi.headlines") }).locator('a[href*="answered=yes"]');
  await response.click();
  await page.waitForURL(/sort=-response_minutes/);
  await page.getByText(t("leads.column.response_minutes")).first().waitFor();
  await page.goBack();
  await page.waitForURL(/\/figures/);
});

test("leads that do not say what they look for are narrowed to as well, whoever reads", async () => {
  const { page, t } = await asDirectoire("/figures");
  const products = page.getByRole("figure").filter({ hasText: t("kpi.products.measure", { period: "" }).slice(0, 30) });
  await products.getByRole("button", { name: t("kpi.frame.asTable") }).click();
  const unsaid = products.getByRole("row").filter({ hasText: t("common.productKind.none") });
  const number = digits(await unsaid.locator("td").nth(1).textContent());
  expect(number).toBeGreaterThan(4);
  await unsaid.getByRole("link").click();
  await page.waitForURL(/products=none/);
  const leads = page.getByRole("region", { name: t("kpi.headlines") }).getByText(String(number), { exact: true });
  await leads.first().waitFor();
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes("products"));
});

test("the overview stands where it was left, after a page its funnel opened", async () => {
  const { page, t } = await asDirectoire("/figures");
  const funnel = page.getByRole("figure").filter({ hasText: t("kpi.funnel.measure", { period: "" }).slice(0, 30) });
  const step = funnel.locator('svg a[href*="sort=-won_leads"]');
  await step.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(1000);
  // a pointer comes before it presses
  await step.hover();
  await step.click();
  await page.getByRole("heading", { name: t("compare.title.agencies"), level: 1 }).waitFor();
  await page.goBack();
  await step.waitFor();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(left - 200);
});

test("an hour opens the stops its visitors came to, and a stop is opened from there", async () => {
  const { page, t } = await asDirectoire("/figures?kinds=abroad");
  const hours = page.getByRole("figure").filter({ hasText: t("kpi.hours.measure", { period: "" }).slice(0, 30) });
  const picture = hours.locator(".recharts-bar-rectangle").nth(2);
  await picture.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  // a pointer comes before it presses: the picture says its figures, then opens what they are of
  await picture.hover();
  await hours.locator(".recharts-tooltip-wrapper strong").waitFor();
  await picture.click();
  await page.waitForURL(/hour=\d+/);
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("table").waitFor();
  // what opens beside the page leaves it where it is
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(40);
  const cells = await sheet
    .getByRole("row")
    .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelectorAll("td")[3]?.textContent ?? ""));
  const total = await sheet
    .locator("p")
    .filter({ hasText: t("kpi.measure.visitors") })
    .textContent();
  expect(digits(total?.split("·")[0])).toBe(cells.reduce((sum, cell) => sum + digits(cell), 0));
  const stop = sheet.getByRole("row").nth(1).getByRole("link");
  await stop.click();
  await page.waitForURL(/stops=/);
  expect(page.url()).not.toContain("hour=");
  await page.goBack();
  await sheet.getByRole("table").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("hour=");
});
