import { expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { insert, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const sql = backend.sql;

async function move(lead: string, stage: string, more = {}) {
  const { version } = await leadOf(sql, lead);
  const args = { p_id: newId(), p_lead_id: lead, p_stage_id: stage, p_version: version, ...more };
  dataOf(await (await backend.as("adil")).rpc("move_lead", args));
}

const reached = async (lead: string) => (await leadOf(sql, lead)).reached_stage_id;

test("a lead keeps the furthest stage it came to: lost, the one it was lost in", async () => {
  const lead = await newLead(sql, { assignee: "adil" });
  expect(await reached(lead)).toBe("new");
  await move(lead, "qualified");
  expect(await reached(lead)).toBe("qualified");
  await move(lead, "lost", { p_lost_reason_id: "budget" });
  expect(await reached(lead)).toBe("qualified");
  const { version } = await leadOf(sql, lead);
  const again = { p_id: newId(), p_lead_id: lead, p_version: version };
  dataOf(await (await backend.as("adil")).rpc("reopen_lead", again));
  expect(await leadOf(sql, lead)).toMatchObject({ stage_id: "qualified", reached_stage_id: "qualified" });
  await move(lead, "won", { p_sold_product: "plot", p_sold_price_mad: 500_000 });
  expect(await reached(lead)).toBe("won");
});

test("a visit has its day and hour, a lead its day, in the time zone of the stop, also when that changes", async () => {
  const [visit, lead] = [newId(), await newLead(sql, { stop: "paris" })];
  const late = "2026-10-01T22:30:00Z";
  await insert(sql, "public.visits", {
    id: visit,
    stop_id: id("stop.paris"),
    party_size: 2,
    occurred_at: late,
    captured_by: id("staff.hana"),
  });
  await sql("update public.leads set created_at = $2 where id = $1", [lead, late]);
  const days = async () => {
    const [row] = await sql(
      `select v.day::text, v.hour, l.cohort_day::text from public.visits v, public.leads l where v.id = $1 and l.id = $2`,
      [visit, lead],
    );
    return row;
  };
  expect(await days()).toEqual({ day: "2026-10-02", hour: 0, cohort_day: "2026-10-02" });
  await sql("alter table public.stops disable trigger stops_keep_visits_inside");
  await sql("update public.stops set time_zone = 'Atlantic/Azores' where id = $1", [id("stop.paris")]);
  expect(await days()).toEqual({ day: "2026-10-01", hour: 22, cohort_day: "2026-10-01" });
  expect(await sql("select * from private.rollup_errors()")).toEqual([]);
});

test.each([
  ["a moment", "0 seconds", 0],
  ["whole minutes", "14 minutes 59 seconds", 14],
  ["fives from a quarter of an hour on", "1 hour 59 minutes", 115],
  ["half hours from two hours on", "2 hours 59 minutes", 150],
  ["three hours from a day on", "1 day 5 hours", 1_620],
  ["days from two weeks on", "15 days 5 hours", 21_600],
  ["before it was created, by a clock that was wrong", "-3 minutes", 0],
])("a first response is counted as it is said: %s", async (_, waited, minutes) => {
  const [row] = await sql<{ minutes: number }>(
    "select private.response_minutes('2026-10-01 09:00Z', '2026-10-01 09:00Z'::timestamptz + $1::interval) as minutes",
    [waited],
  );
  expect(row?.minutes).toBe(minutes);
});

test("nobody answered is no response", async () => {
  const [row] = await sql("select private.response_minutes(now(), null) as minutes");
  expect(row).toEqual({ minutes: null });
});

test("counting anew repairs what was broken by hand, and tells what was wrong before", async () => {
  const lead = await newLead(sql, { assignee: "adil" });
  const { cohort_day } = (await rowOf(sql, "public.leads", { id: lead })) ?? {};
  await sql("update public.lead_cohorts set leads = leads + 7 where day = $1 and stage_id = 'new'", [cohort_day]);
  const errors = await sql<{ rollup: string }>("select rollup from private.rollup_errors()");
  expect(new Set(errors.map(({ rollup }) => rollup))).toEqual(new Set(["lead_cohorts"]));
  await sql("select private.recount_rollups()");
  expect(await sql("select * from private.rollup_errors()")).toEqual([]);
});
