import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf, expectRefusal, jsonOf } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;
const names = { name_fr: "Essai", name_ar: "تجربة", name_en: "Trial" };

const asAdmin = () => backend.as("asma");

/** A stage just before the endings, named anew each time. */
async function newStage() {
  const stage = `s${newId().slice(0, 8)}`;
  const admin = await asAdmin();
  dataOf(
    await admin
      .from("stages")
      .insert({ id: stage, ...names, color: "#6F5AA8" } as never)
      .select("id"),
  );
  return stage;
}

const remove = async (p_list: Parameters<typeof useOf>[0], p_key: string, p_move_to?: string) =>
  (await asAdmin()).rpc("remove_setting", { p_list, p_key, ...(p_move_to ? { p_move_to } : {}) });

async function useOf(p_list: "stages" | "lost_reasons" | "follow_up_kinds" | "follow_up_outcomes", p_key: string) {
  const admin = await asAdmin();
  return jsonOf<Record<string, unknown>>(await admin.rpc("setting_use", { p_list, p_key }));
}

test.each(["hana", "adil", "mounir", "rachid", "driss", "ismail"] as const)(
  "%s neither reads what a setting touches nor changes it",
  async (person) => {
    const client = await backend.as(person);
    const refused = { status: 403, key: "not_allowed" };
    const of = { p_list: "stages", p_key: "offer" } as const;
    expectRefusal(await client.rpc("setting_use", of), refused);
    expectRefusal(await client.rpc("remove_setting", of), refused);
    expectRefusal(await client.rpc("restore_setting", of), refused);
    expectRefusal(await client.rpc("reorder_settings", { p_list: "stages", p_order: [] }), refused);
    expectRefusal(await client.rpc("save_kind_outcomes", { p_kind_id: "call", p_version: 1, p_outcomes: [] }), refused);
    expectRefusal(await client.rpc("save_opening_hours", { p_seen: [], p_hours: [] }), refused);
  },
);

describe("a stage", () => {
  test("that is added comes after the open ones, before the endings", async () => {
    const stage = await newStage();
    const rows = await sql<{ id: string }>("select id from public.stages order by position");
    expect(rows.map((row) => row.id).slice(-3)).toEqual([stage, "won", "lost"]);
    dataOf(await remove("stages", stage));
    expect(await rowOf(sql, "public.stages", { id: stage })).toBeUndefined();
  });

  test("says how many leads are in it, and hands them on, each with its event", async () => {
    const stage = await newStage();
    const leads = [await newLead(sql, { stage }), await newLead(sql, { stage, agency: "settat" })];
    expect(await useOf("stages", stage)).toMatchObject({ leads: 2, needed: false, last: false });
    expectRefusal(await remove("stages", stage), { status: 422, key: "move_to_required", field: "move_to" });
    for (const unfit of ["won", stage, "nowhere"])
      expectRefusal(await remove("stages", stage, unfit), { status: 422, key: "stage_unknown", field: "move_to" });
    expect(dataOf(await remove("stages", stage, "qualified"))).toEqual({ kept: true, moved: 2 });
    for (const lead of leads) {
      expect(await leadOf(sql, lead)).toMatchObject({ stage_id: "qualified", version: 2 });
      expect(await rowOf(sql, "public.lead_events", { lead_id: lead, kind: "stage_moved" })).toMatchObject({
        from_stage_id: stage,
        to_stage_id: "qualified",
        actor_id: id("staff.asma"),
      });
    }
    expect(await rowOf(sql, "public.stages", { id: stage })).toMatchObject({
      active: false,
      replaced_by_id: "qualified",
      ...names,
    });
  });

  test("once removed changes nothing when removed again, takes no lead and is no column of the board", async () => {
    const stage = await newStage();
    const lead = await newLead(sql, { stage });
    dataOf(await remove("stages", stage, "contacted"));
    expect(dataOf(await remove("stages", stage, "qualified"))).toEqual({ kept: true, moved: 0 });
    const adil = await backend.as("adil");
    expectRefusal(await adil.rpc("move_lead", { p_id: newId(), p_lead_id: lead, p_stage_id: stage, p_version: 2 }), {
      status: 422,
      key: "stage_unknown",
      field: "stage_id",
    });
    const board = jsonOf<{ stage_id: string }[]>(await adil.rpc("lead_board", {}));
    expect(board.map((column) => column.stage_id)).not.toContain(stage);
  });

  test("can be brought back before the endings", async () => {
    const stage = await newStage();
    await newLead(sql, { stage });
    dataOf(await remove("stages", stage, "contacted"));
    const admin = await asAdmin();
    expect((await admin.rpc("restore_setting", { p_list: "stages", p_key: stage })).error).toBeNull();
    expect(await rowOf(sql, "public.stages", { id: stage })).toMatchObject({ active: true, replaced_by_id: null });
    const rows = await sql<{ id: string }>("select id from public.stages where active order by position");
    expect(rows.map((row) => row.id).slice(-3)).toEqual([stage, "won", "lost"]);
    dataOf(await remove("stages", stage));
  });

  test("a lead that ended in is opened again where its leads went, however far", async () => {
    const [first, second] = [await newStage(), await newStage()];
    const lead = await newLead(sql, { stage: first });
    const adil = await backend.as("adil");
    const ending = { p_id: newId(), p_lead_id: lead, p_stage_id: "lost", p_version: 1, p_lost_reason_id: "budget" };
    dataOf(await adil.rpc("move_lead", ending));
    dataOf(await remove("stages", first, second));
    dataOf(await remove("stages", second, "offer"));
    const again = await adil.rpc("reopen_lead", { p_id: newId(), p_lead_id: lead, p_version: 2 });
    expect(dataOf(again)).toMatchObject({ stage_id: "offer" });
  });

  test.each(["new", "won", "lost"])("%s stays: rules of the product name it", async (stage) => {
    expect(await useOf("stages", stage)).toMatchObject({ needed: true });
    expectRefusal(await remove("stages", stage, "offer"), { status: 409, key: "setting_needed" });
  });
});

describe("what has been used is kept, what never was is gone:", () => {
  test("a reason of a loss", async () => {
    const admin = await asAdmin();
    dataOf(
      await admin
        .from("lost_reasons")
        .insert({ id: "trial", ...names } as never)
        .select("id"),
    );
    const lead = await newLead(sql, { stage: "offer" });
    const adil = await backend.as("adil");
    const lose = (p_lead_id: string) =>
      adil.rpc("move_lead", { p_id: newId(), p_lead_id, p_stage_id: "lost", p_version: 1, p_lost_reason_id: "trial" });
    dataOf(await lose(lead));
    expect(await useOf("lost_reasons", "trial")).toMatchObject({ leads: 1 });
    expect(dataOf(await remove("lost_reasons", "trial"))).toEqual({ kept: true, moved: 0 });
    expect(await leadOf(sql, lead)).toMatchObject({ lost_reason_id: "trial" });
    expectRefusal(await lose(await newLead(sql)), {
      status: 422,
      key: "lost_reason_required",
      field: "lost_reason_id",
    });
  });

  test("a kind of follow-up, which begins with every outcome", async () => {
    const admin = await asAdmin();
    dataOf(
      await admin
        .from("follow_up_kinds")
        .insert({ id: "trial", ...names, icon: "car" } as never)
        .select("id"),
    );
    expect(await countOf(sql, "public.follow_up_kind_outcomes", "kind_id = 'trial'", [])).toBe(6);
    expect(dataOf(await remove("follow_up_kinds", "trial"))).toEqual({ kept: false, moved: 0 });
    expect(await countOf(sql, "public.follow_up_kind_outcomes", "kind_id = 'trial'", [])).toBe(0);
  });

  test("a kind with what is planned and done of it", async () => {
    const lead = await newLead(sql, { assignee: "adil" });
    const followUp = await newFollowUp(sql, lead, { assignee: "adil" });
    await newFollowUp(sql, lead, { outcome: "no_answer" });
    const { planned, done } = await useOf("follow_up_kinds", "call");
    expect(planned).toBe(await countOf(sql, "public.follow_ups", "kind = 'call' and done_at is null", []));
    expect(done).toBe(await countOf(sql, "public.follow_ups", "kind = 'call' and done_at is not null", []));
    expect(dataOf(await remove("follow_up_kinds", "call"))).toEqual({ kept: true, moved: 0 });
    // What is planned is still done; nothing proposes it any more.
    const adil = await backend.as("adil");
    const args = { p_id: followUp, p_outcome: "reached", p_version: 1, p_no_next_reason_id: "other" };
    dataOf(await adil.rpc("complete_follow_up", args));
    const settings = jsonOf<{ follow_up_kinds: { outcomes: { next_kind_id: string | null }[] }[] }>(
      await adil.rpc("work_settings"),
    );
    const proposed = settings.follow_up_kinds.flatMap(({ outcomes }) => outcomes.map((one) => one.next_kind_id));
    expect(proposed).not.toContain("call");
    expect(
      (await (await asAdmin()).rpc("restore_setting", { p_list: "follow_up_kinds", p_key: "call" })).error,
    ).toBeNull();
  });

  test("an outcome; what a lead's end says of what was planned stays", async () => {
    expectRefusal(await remove("follow_up_outcomes", "cancelled"), { status: 409, key: "setting_needed" });
    await newFollowUp(sql, await newLead(sql), { outcome: "no_answer" });
    expect((await useOf("follow_up_outcomes", "no_answer")).done).toBeGreaterThan(0);
    expect(dataOf(await remove("follow_up_outcomes", "no_answer"))).toEqual({ kept: true, moved: 0 });
  });
});

test("the last that is left stays", async () => {
  const reasons = ["budget", "financing", "location", "competitor", "unreachable", "no_project"];
  for (const reason of reasons) dataOf(await remove("lost_reasons", reason));
  expect(await useOf("lost_reasons", "other")).toMatchObject({ last: true });
  expectRefusal(await remove("lost_reasons", "other"), { status: 409, key: "setting_last" });
  const admin = await asAdmin();
  const outcomes = [{ id: "held", next_kind_id: null, next_in_days: 3 }];
  const { version } = dataOf(await admin.from("follow_up_kinds").select("version").eq("id", "meeting").single());
  dataOf(await admin.rpc("save_kind_outcomes", { p_kind_id: "meeting", p_version: version, p_outcomes: outcomes }));
  expectRefusal(await remove("follow_up_outcomes", "held"), { status: 409, key: "setting_last" });
});
