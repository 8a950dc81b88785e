import { expect, test } from "vitest";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

/** The most a page asks of the database before it shows what it is for: each costs the API its own time. */
const most = 3;

const pages = [
  { email: "agent@escale.example", entries: ["leads", "prospects", "follow_ups", "my_day"] },
  { email: "manager@escale.example", entries: ["leads", "agency_day"] },
  { email: "region@escale.example", entries: ["leads", "region"] },
] as const;

test.each(pages)("the pages of $email ask at most three things each, and nothing a row", async ({ email, entries }) => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn(email);
  await visitor.atRest();
  // Shown when they come; here they never do, and the page is there all the same.
  await page.route(/absence_rows|team_record/, () => new Promise(() => {}));
  const title = page.locator("main h1").first();
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    // What the workspace asks now and then for the bell and for absences belongs to no page.
    if (pathname.startsWith("/rest/v1/") && !/my_notifications|settle_absences|absence_rows|team_record/.test(pathname))
      asked.push(pathname.slice("/rest/v1/".length) + search);
  });
  for (const entry of entries) {
    asked.length = 0;
    const before = await title.textContent();
    await page
      .getByRole("navigation", { name: t("app.nav.label") })
      .getByRole("link", { name: t(`app.nav.${entry}`) })
      .click();
    await expect.poll(() => title.textContent()).not.toBe(before);
    await visitor.atRest();
    expect(asked.length, `${entry}: ${asked.join("\n")}`).toBeLessThanOrEqual(most);
  }
});
