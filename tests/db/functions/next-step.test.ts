import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { type Completion, done, next, planned } from "../../support/completing.ts";
import { newFollowUp } from "../../support/factories.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

const complete = async (person: Person, args: Completion) => (await backend.as(person)).rpc("complete_follow_up", args);

describe("an open lead keeps a next step", () => {
  const { p_no_next_reason_id: _, ...bare } = done("");
  const refusal = { status: 422, key: "next_step_required", field: "next" };

  test("its last follow-up is not closed without one, nor for a reason that is none or is no longer offered", async () => {
    const { followUp } = await planned(backend.sql);
    const args = { ...bare, p_id: followUp };
    expectRefusal(await complete("adil", args), refusal);
    expectRefusal(await complete("adil", { ...args, p_no_next_reason_id: "mood" }), refusal);
    await backend.sql("update public.no_next_reasons set active = false where id = 'other'");
    expectRefusal(await complete("adil", { ...args, p_no_next_reason_id: "other" }), refusal);
    await backend.sql("update public.no_next_reasons set active = true where id = 'other'");
    expect(await rowOf(backend.sql, "public.follow_ups", { id: followUp })).toMatchObject({ done_at: null });
  });

  test("a reason to wait and a next step at once is neither", async () => {
    const { followUp } = await planned(backend.sql);
    const args = { ...bare, p_id: followUp, p_next: next(), p_no_next_reason_id: "other" };
    expectRefusal(await complete("adil", args), refusal);
  });

  test("the reason is kept, and a repeat with another is refused", async () => {
    const { followUp } = await planned(backend.sql);
    dataOf(await complete("adil", done(followUp)));
    const kept = { no_next_reason_id: "asked_for_time" };
    expect(await rowOf(backend.sql, "public.follow_ups", { id: followUp })).toMatchObject(kept);
    dataOf(await complete("adil", done(followUp)));
    const other = await complete("adil", done(followUp, { p_no_next_reason_id: "other" }));
    expectRefusal(other, { status: 409, key: "follow_up_closed", field: "outcome" });
  });

  test("another one still planned is one", async () => {
    const { lead, followUp } = await planned(backend.sql);
    await newFollowUp(backend.sql, lead, { assignee: "adil" });
    dataOf(await complete("adil", { ...bare, p_id: followUp }));
  });

  test("of the last two closed at once, one must say what comes next", async () => {
    const { lead, followUp } = await planned(backend.sql);
    const second = await newFollowUp(backend.sql, lead, { assignee: "adil" });
    const answers = await Promise.all([followUp, second].map((p_id) => complete("adil", { ...bare, p_id })));
    const [late, ...others] = answers.filter(({ error }) => error);
    expect(others).toEqual([]);
    if (late) expectRefusal(late, refusal);
    expect(await countOf(backend.sql, "public.follow_ups", "lead_id = $1 and done_at is null", [lead])).toBe(1);
  });

  test("a lead that has ended needs none", async () => {
    const { followUp } = await planned(backend.sql, { assignee: "adil" }, "won");
    dataOf(await complete("adil", { ...bare, p_id: followUp }));
  });
});
