import { expect, test } from "vitest";
import { request } from "../support/request.ts";
import type { Reader, Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";

const visit = startVisits();

/** The newest person of the agency whose name is written in a script. */
async function person(visitor: Visitor, script: RegExp) {
  const path = "lead_rows?select=prospect_name,prospect_phone&order=created_at.desc&limit=60";
  const { body } = await request(visitor, "GET", path);
  const found = (body as { prospect_name: string; prospect_phone: string }[]).find(({ prospect_name }) =>
    script.test(prospect_name),
  );
  if (!found) throw new Error(`no name like ${script}`);
  return found;
}

test.each([
  {
    reader: { language: "fr", width: "desktop" },
    script: /^[a-zé ]{6,}$/i,
    fold: (name: string) => name.toUpperCase(),
  },
  // As people type it: no hamza, no final ta.
  {
    reader: { language: "ar", width: "phone" },
    script: /[أة]/,
    fold: (name: string) => name.replace(/أ/g, "ا").replace(/ة/g, "ه"),
  },
] satisfies { reader: Reader; script: RegExp; fold: (name: string) => string }[])(
  "by keyboard alone a person, a number, a place and a page are found and opened ($reader.language)",
  async ({ reader, script, fold }) => {
    const visitor = await visit(reader);
    await visitor.signIn("agent@escale.example");
    const { page, t } = visitor;
    const { prospect_name, prospect_phone } = await person(visitor, script);
    const palette = page.getByRole("dialog", { name: t("search.label") });
    const field = palette.getByRole("combobox");
    const active = palette.getByRole("option", { selected: true });

    await page.goto("/my-day?edition=2026");
    await page.locator("h1").first().waitFor();
    // Typed on at once, before its code is here.
    await page.keyboard.press("Control+k");
    await page.keyboard.type(fold(prospect_name));
    await active.filter({ hasText: prospect_name }).waitFor();
    expect(await field.inputValue()).toBe(fold(prospect_name));
    await visitor.expectSound("what was found", ".ant-modal");
    if (reader.width === "phone") expect((await palette.boundingBox())?.height).toBe(844);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/leads\/[0-9a-f-]{36}\?edition=2026$/);
    await page.getByRole("heading", { level: 1, name: prospect_name }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");

    await page.keyboard.press("/");
    await palette.getByText(t("search.group.opened")).waitFor();
    await active.filter({ hasText: prospect_name }).waitFor();
    await page.keyboard.type(`0${prospect_phone.replace(/^\+\d{2,3}?(?=\d{9}$)/, "")}`);
    await active.filter({ hasText: prospect_name }).waitFor();
    await field.fill("");
    await page.keyboard.type("casabalnca");
    await palette
      .getByRole("option", { name: /Casablanca|الدار البيضاء/ })
      .first()
      .waitFor();
    await field.fill("zzqxzzqx");
    await palette.getByText(t("search.empty.title", { text: "zzqxzzqx" })).waitFor();
    if (reader.language === "fr") await visitor.expectSound("nothing found", ".ant-modal");
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "hidden" });

    const button = page.getByRole("button", { name: t("search.label") });
    await button.focus();
    await page.keyboard.press("Enter");
    await field.waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "hidden" });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);

    // On a slow device too what is typed on at once is all the palette's, and none of it a key of the page.
    const device = await page.context().newCDPSession(page);
    await device.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.keyboard.press("Control+k");
    await page.keyboard.type(t("app.nav.follow_ups"));
    await active.filter({ hasText: t("app.nav.follow_ups") }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/follow-ups\?edition=2026$/);
    await page.goBack();
    await page.waitForURL(/\/leads\/[0-9a-f-]{36}/);

    // The next person at this device finds neither a name nor what was opened.
    const kept = () => page.evaluate(() => Object.entries(localStorage).join());
    const opened = page.url().match(/[0-9a-f-]{36}/)?.[0];
    expect(await kept()).toContain(opened);
    expect(await kept()).not.toContain(prospect_name);
    await page.keyboard.press("Control+k");
    await page.keyboard.type(t("app.me.signOut"));
    await active.filter({ hasText: t("app.me.signOut") }).waitFor();
    expect(await field.inputValue()).toBe(t("app.me.signOut"));
    await device.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/login/);
    expect(await kept()).not.toContain(opened);
  },
);
