import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "../support/ids.ts";
import { request } from "../support/request.ts";
import type { Visitor } from "../support/visitor.ts";
import { startVisits } from "../support/visits.ts";
import { expectMessage } from "./capture.steps.ts";

const visit = startVisits("file");

async function enter(email: string): Promise<Visitor> {
  const visitor = await visit({ language: "fr", width: "desktop" });
  await visitor.signIn(email);
  return visitor;
}

describe("at the counter", () => {
  let host: Visitor;
  beforeAll(async () => {
    host = await enter("host@escale.example");
  });

  test("a phone number is read in every form people write it, or its fault is said beside it", async () => {
    const { page, t } = host;
    await page.getByRole("button", { name: t("capture.register.open") }).click();
    const sheet = page.getByRole("dialog");
    const phone = sheet.getByLabel(t("capture.register.phone"), { exact: true });
    const field = sheet.locator(".ant-form-item").filter({ has: page.locator("#register_phone") });
    const read = {
      "0661223344": "+212661223344",
      "06 61-22.33 44": "+212661223344",
      "00212 661 223 344": "+212661223344",
      "٠٦٦١٢٢٣٣٤٤": "+212661223344",
      "+33 6 12 34 56 78": "+33612345678",
      "+34 612 34 56 78": "+34612345678",
    };
    for (const [typed, e164] of Object.entries(read)) {
      await phone.fill(typed);
      const told = field.locator("bdi");
      await expect.poll(async () => ((await told.textContent()) ?? "").replace(/\s/g, "")).toBe(e164);
    }
    const refused = {
      "0661": "phone_too_short",
      "06612233445566778": "phone_too_long",
      "n’a pas de téléphone": "phone_invalid",
      "": "phone_required",
    } as const;
    for (const [typed, problem] of Object.entries(refused)) {
      await phone.fill(typed);
      await phone.blur();
      await expectMessage(sheet, "phone", t(`errors.${problem}` as "errors.phone_invalid"));
      expect(await phone.inputValue()).toBe(typed);
    }
    await host.expectSound("a phone number refused");
    await sheet.locator(".ant-drawer-close").click();
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  });

  test("a party of nobody, of fewer than nobody or of ten thousand is not counted", async () => {
    const { page, t } = host;
    await page.goto("/counter");
    const today = page
      .getByRole("region", { name: t("capture.figures.label") })
      .locator("strong")
      .first();
    await expect.poll(() => today.textContent()).toMatch(/\d/);
    const before = await today.textContent();
    await page
      .getByRole("region", { name: t("capture.pad.label") })
      .locator("[aria-haspopup=dialog]")
      .click();
    const sheet = page.getByRole("dialog");
    const size = sheet.getByLabel(t("capture.pad.size"), { exact: true });
    for (const typed of ["0", "-1", "10000", ""]) {
      await size.fill(typed);
      await sheet.locator("button[type=submit]").click();
      await expectMessage(sheet, "size", t("errors.party_size_out_of_range"));
      expect((await size.inputValue()).replace(/\s/g, "")).toBe(typed);
    }
    await host.expectSound("a party refused");
    expect(await today.textContent()).toBe(before);
    await size.fill("12");
    await sheet.locator("button[type=submit]").click();
    const counted = Number(before?.replace(/\D/g, "")) + 12;
    await expect.poll(async () => Number((await today.textContent())?.replace(/\D/g, ""))).toBe(counted);
  });
});

describe("on a lead", () => {
  let agent: Visitor;
  beforeAll(async () => {
    agent = await enter("agent@escale.example");
  });

  async function leadIn(stage: string): Promise<{ id: string; version: number }> {
    const found = await request(agent, "GET", `leads?select=id,version&stage_id=eq.${stage}&limit=1`);
    const [lead] = found.body as { id: string; version: number }[];
    if (!lead) throw new Error(`no lead in ${stage}`);
    return lead;
  }

  test("it does not go back: not offered, and refused when tried", async () => {
    const { page, t } = agent;
    const { id, version } = await leadIn("qualified");
    await page.goto(`/leads/${id}`);
    await page.getByRole("button", { name: t("lead.stage.other") }).click();
    const menu = page.getByRole("menu").last();
    await menu.getByRole("menuitem").first().waitFor();
    const offered = await menu.getByRole("menuitem").allTextContents();
    expect(offered).toContain("Offre");
    expect(offered).not.toContain("Nouveau");
    expect(offered).not.toContain("Contacté");
    const move = { p_id: newId(), p_lead_id: id, p_stage_id: "new", p_version: version };
    const { status, body } = await request(agent, "POST", "rpc/move_lead", move);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ message: "stage_backwards" });
  });

  test("a lost one stays lost: not offered, and refused when tried", async () => {
    const { page, t } = agent;
    const { id, version } = await leadIn("lost");
    await page.goto(`/leads/${id}`);
    await page.getByText(t("lead.stage.ended")).waitFor();
    expect(await page.getByRole("button", { name: t("lead.stage.other") }).count()).toBe(0);
    await agent.expectSound("a lost lead");
    const move = { p_id: newId(), p_lead_id: id, p_stage_id: "contacted", p_version: version };
    const { status, body } = await request(agent, "POST", "rpc/move_lead", move);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ message: "lead_closed" });
  });

  test("a note of 10,000 characters is refused with its length; one of many scripts is shown as it was typed", async () => {
    const { page, t } = agent;
    const { id } = await leadIn("contacted");
    await page.goto(`/leads/${id}`);
    const story = page.getByRole("region", { name: t("lead.timeline.title") });
    const note = story.getByLabel(t("lead.note.label"));
    const save = story.getByRole("button", { name: t("lead.note.save") });
    const mixed = `<img src=x onerror="window.hurt=1"><b>gras</b> « ok » "oui" 'non' 🏠👩‍👩‍👧 يبحث عن شقة; -- ${newId()} `;
    const long = mixed.repeat(200).slice(0, 10_000);
    await note.fill(long);
    await story.getByText("10000 / 4000").waitFor();
    await save.click();
    await story.getByText(t("errors.text_too_long")).waitFor();
    expect(await note.inputValue()).toBe(long);
    await agent.expectSound("a note too long");

    const fitting = mixed.repeat(40).slice(0, 3_999).trim();
    await note.fill(fitting);
    await save.click();
    const shown = story.getByRole("listitem").filter({ hasText: fitting.slice(0, 120) });
    await shown.waitFor();
    expect(await shown.locator("p").first().textContent()).toBe(fitting);
    expect(await shown.locator("img, b").count()).toBe(0);
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
    expect(await note.inputValue()).toBe("");
  });
});
