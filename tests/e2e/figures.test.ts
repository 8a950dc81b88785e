import { expect, test } from "vitest";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

test("from the overview to a stop, to its day, and back with the browser's buttons", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("directoire@escale.example");
  const visitors = page
    .getByRole("region", { name: t("kpi.headlines") })
    .locator("dd")
    .first();
  await expect.poll(() => visitors.textContent()).toMatch(/^\d/);
  const whole = await visitors.textContent();
  await page
    .getByRole("link", { name: /^Agadir :.*visiteurs/i })
    .first()
    .click();
  await page.waitForURL(/stops=/);
  await expect.poll(() => visitors.textContent()).not.toBe(whole);
  const stop = await visitors.textContent();
  const days = page.getByRole("figure").filter({ hasText: t("kpi.days.measure", { period: "" }).slice(0, 30) });
  await days.getByRole("button", { name: t("kpi.frame.asTable") }).click();
  const first = days.getByRole("row").nth(1);
  await first.getByRole("link").click();
  await page.waitForURL(/stops=.*from=2026-09-10&to=2026-09-10/);
  await expect.poll(() => visitors.textContent()).not.toBe(stop);
  await page.goBack();
  await expect.poll(() => visitors.textContent()).toBe(stop);
  await page.goBack();
  await expect.poll(() => visitors.textContent()).toBe(whole);
  await page.goForward();
  await expect.poll(() => visitors.textContent()).toBe(stop);
});

test("a shared address shows each reader what they may see of it", async () => {
  const directoire = await visit({ language: "fr", width: "desktop" });
  await directoire.signIn("directoire@escale.example");
  const { page, t } = directoire;
  await page.getByRole("link", { name: t("compare.pages.agencies") }).click();
  const agencies = page.getByRole("table", { name: t("compare.agencies") });
  await expect.poll(() => agencies.getByRole("row").count()).toBeGreaterThan(40);
  await agencies.getByRole("link", { name: "Agence de Marrakech" }).click();
  await page.waitForURL(/agencies=/);
  await page.getByText(t("kpi.narrowed")).waitFor();
  const address = new URL(page.url());
  const leadsOf = async (reader: typeof directoire) => {
    const cell = reader.page
      .getByRole("region", { name: reader.t("kpi.headlines") })
      .locator("dl")
      .nth(2)
      .locator("dd")
      .first();
    await expect.poll(() => cell.textContent()).toMatch(/^\d/);
    return cell.textContent();
  };
  expect(Number((await leadsOf(directoire))?.replace(/\D/g, ""))).toBeGreaterThan(100);

  // A manager of Casablanca is told nothing of the leads of Marrakech, and of their own without asking.
  const manager = await visit({ language: "fr", width: "desktop" });
  await manager.signIn("manager@escale.example");
  await manager.page.goto(address.pathname + address.search);
  expect(await leadsOf(manager)).toBe("0");
  await manager.page.goto("/figures");
  const own = await leadsOf(manager);
  await manager.page
    .getByRole("region", { name: t("kpi.headlines") })
    .getByRole("link", { name: own ?? "" })
    .click();
  await manager.page.waitForURL(/\/leads\?/);

  // A host has no figures at all.
  const host = await visit({ language: "fr", width: "phone" });
  await host.signIn("host@escale.example");
  await host.page.goto(address.pathname + address.search);
  await host.page.getByRole("heading", { name: t("app.noPermission.title") }).waitFor();
});

test("pages that compare are sound in every language, and rank on a phone too", async () => {
  for (const reader of [
    { language: "fr", width: "desktop" },
    { language: "ar", width: "phone" },
  ] as const) {
    const visitor = await visit(reader);
    await visitor.signIn("directoire@escale.example");
    for (const page of ["stops", "agencies", "caravans", "editions", "definitions"] as const) {
      await visitor.page.goto(`/figures/${page}`);
      if (page === "definitions") await visitor.page.getByRole("term").first().waitFor();
      else await visitor.page.getByRole("table").getByRole("row").nth(1).waitFor();
      await visitor.expectSound(`figures: ${page}`);
    }
    if (reader.width === "phone") {
      await visitor.page.goto("/figures/stops?compare=");
      const ranking = visitor.page.getByRole("combobox", { name: visitor.t("compare.sortBy") });
      await visitor.page.locator(".ant-select").filter({ has: ranking }).click();
      await visitor.page.getByTitle(visitor.t("kpi.measure.leads")).last().click();
      await visitor.page.waitForURL(/sort=-leads/);
    }
  }
});

test("addresses that ask for too much or for nothing say so and show what there is", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("directoire@escale.example");
  const nobody = "00000000-0000-4000-8000-00000000dead";
  await page.goto(`/figures?kinds=open&products=plot&stops=nonsense`);
  await page.getByText(t("kpi.ignored.crossed")).waitFor();
  expect(
    await page
      .getByRole("status")
      .filter({ hasText: t("kpi.ignored.stops") })
      .count(),
  ).toBe(1);
  await page.goto(`/figures?stops=${nobody}`);
  await page.getByText(t("kpi.stops.empty")).first().waitFor();
  await page
    .getByRole("list", { name: t("ui.filters.inForce") })
    .getByText(t("kpi.filters.unknown"))
    .waitFor();
  await page.goto("/figures/agencies?kinds=open");
  await page.getByText(t("kpi.ignored.crossed")).waitFor();
  await expect.poll(() => page.getByRole("table").getByRole("row").count()).toBeGreaterThan(40);
});

test("a page saved under a name is where the figures begin", async () => {
  const visitor = await visit({ language: "fr", width: "desktop" });
  const { page, t } = visitor;
  await visitor.signIn("directoire@escale.example");
  await page.goto("/figures/stops?kinds=abroad");
  await page.getByRole("button", { name: t("views.button") }).click();
  await page.getByLabel(t("views.name")).fill("L’étranger");
  await page.keyboard.press("Enter");
  await page.getByText(t("views.saved", { name: "L’étranger" })).waitFor();
  await page.getByRole("button", { name: t("views.start", { name: "L’étranger" }) }).click();
  await page.getByRole("button", { name: t("views.noStart", { name: "L’étranger" }) }).waitFor();
  await page.goto("/");
  await page.waitForURL(/\/figures\/stops\?.*kinds=abroad/);
  await page.getByRole("button", { name: t("views.button") }).click();
  await page.getByRole("button", { name: t("views.delete", { name: "L’étranger" }) }).click();
  await page.getByText(t("views.deleted", { name: "L’étranger" })).waitFor();
  await page.goto("/");
  await page.waitForURL(/\/figures$/);
});
