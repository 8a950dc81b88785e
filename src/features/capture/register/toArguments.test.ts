// @vitest-environment node
import { describe, expect, it } from "vitest";
import { EMPTY } from "./draft";
import { toArguments } from "./toArguments";

const sending = (values: Partial<typeof EMPTY>, country = "MA") =>
  toArguments({
    id: "v1",
    occurredAt: "2026-10-02T09:00:00Z",
    stop: { id: "s1", country },
    values: { ...EMPTY, full_name: "Khadija", phone: "0661234567", consents: ["phone"], ...values },
  });

describe("what register_prospect is called with", () => {
  it.each([
    ["0661 23 45 67", "MA", "+212661234567"],
    ["06 12 34 56 78", "FR", "+33612345678"],
    ["0033 6 12 34 56 78", "MA", "+33612345678"],
    ["+212 661-234567", "FR", "+212661234567"],
  ])("%s at a stop in %s is %s", async (phone, country, e164) => {
    expect(await sending({ phone }, country)).toMatchObject({ p_phone: e164 });
  });

  it("tidies the name, reads the budget, and leaves out what was not said", async () => {
    const args = await sending({ full_name: "  Khadija   El Amrani ", budget_mad: "850 000" });
    expect(args).toMatchObject({ p_full_name: "Khadija El Amrani", p_budget_mad: 850_000, p_party_size: 1 });
    for (const unsaid of ["p_email", "p_wished_city_id", "p_product"]) {
      expect(args).not.toHaveProperty(unsaid);
    }
  });

  it("sends no e-mail address without the consent to use it", async () => {
    const email = " k@example.com ";
    expect(await sending({ email })).not.toHaveProperty("p_email");
    expect(await sending({ email, consents: ["email"] })).toMatchObject({ p_email: "k@example.com" });
  });

  it("keeps the words agreed to, in the visitor's language, of the chosen ways only", async () => {
    const { p_wording } = await sending({ language: "ar", consents: ["messaging"] });
    expect(p_wording).toContain("واتساب");
    expect(p_wording).not.toContain("البريد الإلكتروني");
    expect(p_wording.split("\n")).toHaveLength(3);
    expect((await sending({}, "FR")).p_wording).toContain("RGPD");
    expect((await sending({}, "MA")).p_wording).not.toContain("RGPD");
  });
});
