import { beforeAll, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { newLead } from "../../support/factories.ts";
import { newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

/** A stage removed while leads go into it, out of it and back to it: none is left behind in it. */
const backend = startBackend();
const { sql } = backend;

beforeAll(() => dawdle(sql, [{ when: "after update on public.leads", seconds: 0.03 }]));

const orders = [
  ["first", true],
  ["second", false],
] as const;

async function newStage() {
  const stage = `s${newId().slice(0, 8)}`;
  const names = { name_fr: "Essai", name_ar: "تجربة", name_en: "Trial" };
  const admin = await backend.as("asma");
  dataOf(
    await admin
      .from("stages")
      .insert({ id: stage, ...names, color: "#6F5AA8" } as never)
      .select("id"),
  );
  return stage;
}

const remove = async (p_key: string, p_move_to: string) =>
  (await backend.as("asma")).rpc("remove_setting", { p_list: "stages", p_key, p_move_to });

const move = async (p_lead_id: string, p_stage_id: string, more: object = {}) =>
  (await backend.as("adil")).rpc("move_lead", { p_id: newId(), p_lead_id, p_stage_id, p_version: 1, ...more });

const inOrder = <A, B>(first: boolean, one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> =>
  first ? Promise.all([one(), other()]) : Promise.all([other(), one()]).then(([b, a]) => [a, b]);

test.each(orders)("a lead on its way into it (%s) goes along or is told", async (_, first) => {
  const stage = await newStage();
  await newLead(sql, { stage });
  const lead = await newLead(sql);
  const [removed, moved] = await inOrder(
    first,
    () => remove(stage, "offer"),
    () => move(lead, stage),
  );
  expect(removed.error).toBeNull();
  expect([undefined, "stage_unknown"]).toContain(moved.error?.message);
  expect(await rowOf(sql, "public.leads", { id: lead })).toMatchObject({ stage_id: moved.error ? "new" : "offer" });
  expect(await countOf(sql, "public.leads", "stage_id = $1", [stage])).toBe(0);
});

test.each(orders)("leads on their way into it together (%s) go along or are told", async (_, first) => {
  const stage = await newStage();
  await newLead(sql, { stage });
  const leads = [await newLead(sql), await newLead(sql)];
  const [removed, moved] = await inOrder(
    first,
    () => remove(stage, "offer"),
    async () => (await backend.as("adil")).rpc("move_leads", { p_id: newId(), p_lead_ids: leads, p_stage_id: stage }),
  );
  expect(removed.error).toBeNull();
  expect([undefined, "stage_unknown"]).toContain(moved.error?.message);
  const at = moved.error ? "new" : "offer";
  for (const id of leads) expect(await rowOf(sql, "public.leads", { id })).toMatchObject({ stage_id: at });
});

test.each(orders)("a lead on its way out of it (%s) is moved once, or told that it was", async (_, first) => {
  const stage = await newStage();
  const leads = [await newLead(sql, { stage }), await newLead(sql, { stage })];
  const [lead = ""] = leads;
  const sale = { p_sold_product: "plot", p_sold_price_mad: 1000 };
  const [removed, moved] = await inOrder(
    first,
    () => remove(stage, "contacted"),
    () => move(lead, "won", sale),
  );
  expect(removed.error).toBeNull();
  expect([undefined, "stale"]).toContain(moved.error?.message);
  expect(await rowOf(sql, "public.leads", { id: lead })).toMatchObject({ stage_id: moved.error ? "contacted" : "won" });
  expect(await countOf(sql, "public.leads", "stage_id = $1", [stage])).toBe(0);
});

test.each(orders)("a lead opened again into it (%s) is where its leads went", async (_, first) => {
  const stage = await newStage();
  const lead = await newLead(sql, { stage });
  await newLead(sql, { stage });
  dataOf(await move(lead, "lost", { p_lost_reason_id: "budget" }));
  const reopen = async () =>
    (await backend.as("adil")).rpc("reopen_lead", { p_id: newId(), p_lead_id: lead, p_version: 2 });
  const [removed, opened] = await inOrder(first, () => remove(stage, "qualified"), reopen);
  expect([removed.error, opened.error]).toEqual([null, null]);
  expect(await rowOf(sql, "public.leads", { id: lead })).toMatchObject({ stage_id: "qualified" });
});

test.each(orders)("two removed into each other (%s): one of them stays", async (_, first) => {
  const [one, other] = [await newStage(), await newStage()];
  for (const stage of [one, other]) await newLead(sql, { stage });
  const answers = await inOrder(
    first,
    () => remove(one, other),
    () => remove(other, one),
  );
  expect(answers.map(({ error }) => error?.message).filter(Boolean)).toEqual(["stage_unknown"]);
  expect(await countOf(sql, "public.stages", "id = any ($1) and active", [[one, other]])).toBe(1);
});
