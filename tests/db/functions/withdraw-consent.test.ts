import { describe, expect, test } from "vitest";
import type { Json } from "@/backend/database.types";
import { startBackend } from "../../support/backend.ts";
import { newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal } from "../../support/refusals.ts";
import { insert, rowOf } from "../../support/sql.ts";

const backend = startBackend();

/** A person of Casablanca who agreed to be called. */
async function agreed() {
  const lead = await newLead(backend.sql);
  const consent = newId();
  const prospect_id = (await rowOf<{ prospect_id: string }>(backend.sql, "public.leads", { id: lead }))?.prospect_id;
  await insert(backend.sql, "public.consents", {
    id: consent,
    prospect_id,
    channel: "phone",
    given_at: "2026-10-01T10:00:00Z",
    wording: "Oui",
    captured_by: id("staff.hana"),
  });
  return { lead, consent, prospect_id };
}

const call = async (person: Person, name: "withdraw_consent" | "undo_withdrawal", p_consent_id: string) =>
  (await backend.as(person)).rpc(name, { p_consent_id });
const inForce = async (consent: string) =>
  (await rowOf<{ withdrawn_at: string | null }>(backend.sql, "public.consents", { id: consent }))?.withdrawn_at ===
  null;
const done = ({ error }: { error: unknown }) => expect(error).toBeNull();
const told = (lead: string) =>
  backend.sql<{ changes: Json; actor_id: string }>(
    "select changes, actor_id from public.lead_events where lead_id = $1 and kind = 'edited' order by seq",
    [lead],
  );

describe("a consent", () => {
  test("is withdrawn once, each lead tells, and the lists no longer count it", async () => {
    const { lead, consent } = await agreed();
    const row = async () =>
      dataOf(await (await backend.as("adil")).from("lead_rows").select("phone_consent").eq("id", lead));
    expect(await row()).toEqual([{ phone_consent: true }]);
    done(await call("adil", "withdraw_consent", consent));
    done(await call("aicha", "withdraw_consent", consent));
    expect(await row()).toEqual([{ phone_consent: false }]);
    expect(await told(lead)).toEqual([
      { changes: { consents: { from: ["phone"], to: [] } }, actor_id: id("staff.adil") },
    ]);
  });

  test("is in force again when who withdrew it takes that back", async () => {
    const { lead, consent } = await agreed();
    done(await call("adil", "withdraw_consent", consent));
    done(await call("adil", "undo_withdrawal", consent));
    done(await call("adil", "undo_withdrawal", consent));
    expect(await inForce(consent)).toBe(true);
    expect((await told(lead)).map(({ changes }) => changes)).toEqual([
      { consents: { from: ["phone"], to: [] } },
      { consents: { from: [], to: ["phone"] } },
    ]);
  });

  test.each(["anas", "hana", "driss"] as const)("is not %s's to withdraw or give back", async (person) => {
    const { consent } = await agreed();
    const missing = { status: 404, key: "consent_not_found" };
    expectRefusal(await call(person, "withdraw_consent", consent), missing);
    done(await call("adil", "withdraw_consent", consent));
    expectRefusal(await call(person, "undo_withdrawal", consent), missing);
    expect(await inForce(consent)).toBe(false);
  });

  test("stays withdrawn for a colleague, after ten minutes, and beside a newer one", async () => {
    const stands = { status: 409, key: "withdrawal_stands" };
    const [colleagues, old, renewed] = [await agreed(), await agreed(), await agreed()];
    for (const { consent } of [colleagues, old, renewed]) done(await call("adil", "withdraw_consent", consent));
    expectRefusal(await call("aicha", "undo_withdrawal", colleagues.consent), stands);
    await backend.sql("update public.consents set withdrawn_at = withdrawn_at - interval '11 minutes' where id = $1", [
      old.consent,
    ]);
    expectRefusal(await call("adil", "undo_withdrawal", old.consent), stands);
    await insert(backend.sql, "public.consents", {
      id: newId(),
      prospect_id: renewed.prospect_id,
      channel: "phone",
      wording: "Oui",
      captured_by: id("staff.hana"),
    });
    expectRefusal(await call("adil", "undo_withdrawal", renewed.consent), stands);
  });

  test("is withdrawn once when two do it at the same time", async () => {
    const { lead, consent } = await agreed();
    const answers = await Promise.all([
      call("adil", "withdraw_consent", consent),
      call("aicha", "withdraw_consent", consent),
    ]);
    expect(answers.map(({ error }) => error)).toEqual([null, null]);
    expect(await told(lead)).toHaveLength(1);
  });
});
