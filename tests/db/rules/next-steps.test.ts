import { describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { newFollowUp, newLead, newLeads } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { countOf, rowOf } from "../../support/sql.ts";

/** The next step kept on a lead equals the planned follow-up that is due first, whatever was done before. */
const backend = startBackend();
const { sql } = backend;

interface NextStep {
  next_follow_up_id: string | null;
  next_follow_up_due_at: Date | null;
  version: number;
}

const kept = (lead: string) => rowOf<NextStep>(sql, "public.leads", { id: lead });

/** Leads that say something else than a recount. */
const wrong = () =>
  sql(
    `select l.id from public.leads l
     left join lateral (select f.id, f.due_at from public.follow_ups f
       where f.lead_id = l.id and f.done_at is null order by f.due_at, f.id limit 1) n on true
     where (l.next_follow_up_id, l.next_follow_up_due_at) is distinct from (n.id, n.due_at)`,
  );

/** The same numbers in every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

type Api = ReturnType<typeof untyped>;

interface Work {
  roll: (sides: number) => number;
  api: Api;
  lead: string;
}

const dayOf = (roll: Work["roll"]) => `2026-10-${10 + roll(18)}T09:00:00Z`;

async function anyOf({ roll, lead }: Work, condition: string) {
  const rows = await sql<{ id: string; version: number }>(
    `select id, version from public.follow_ups where lead_id = $1 and ${condition} order by id`,
    [lead],
  );
  return rows[roll(rows.length)];
}

/** What can happen to a lead's follow-ups; what is refused changes nothing, which the recount sees too. */
const steps: ((work: Work) => PromiseLike<unknown>)[] = [
  ({ api, lead, roll }) =>
    api.from("follow_ups").insert({ id: newId(), lead_id: lead, kind: "call", due_at: dayOf(roll) }),
  ({ api, lead, roll }) =>
    api.rpc("plan_follow_ups", { p_id: newId(), p_lead_ids: [lead], p_plan: { kind: "call", due_at: dayOf(roll) } }),
  async (work) => {
    const one = await anyOf(work, "done_at is null");
    await work.api
      .from("follow_ups")
      .update({ due_at: dayOf(work.roll) })
      .eq("id", one?.id ?? newId());
  },
  async (work) => {
    const one = await anyOf(work, "done_at is null");
    await work.api.rpc("complete_follow_up", {
      p_id: one?.id ?? newId(),
      p_outcome: "reached",
      p_version: one?.version ?? 1,
      ...(work.roll(2) === 0
        ? { p_next: { id: newId(), kind: "call", due_at: dayOf(work.roll) } }
        : { p_no_next_reason_id: "other" }),
    });
  },
  async ({ api, lead, roll }) => {
    const { version } = (await kept(lead)) ?? { version: 1 };
    await (roll(3) === 0
      ? api.rpc("move_lead", {
          p_id: newId(),
          p_lead_id: lead,
          p_stage_id: "lost",
          p_version: version,
          p_lost_reason_id: "budget",
        })
      : api.rpc("reopen_lead", { p_id: newId(), p_lead_id: lead, p_version: version }));
  },
  ({ api, lead, roll }) =>
    api.rpc("reassign_leads", {
      p_id: newId(),
      p_lead_ids: [lead],
      p_agency_id: id(roll(2) === 0 ? "agency.agadir" : "agency.casablanca"),
      p_reason: "Plus proche",
    }),
  async (work) => {
    const one = await anyOf(work, "true");
    await sql("delete from public.follow_ups where id = $1", [one?.id ?? newId()]);
  },
];

test.each([1, 2, 3, 4, 5, 6])("after any sequence of steps (%i) it equals a recount", async (seed) => {
  const roll = dice(seed);
  const leads = await newLeads(sql, 2);
  const api = untyped(await backend.as("asma"));
  const seen = new Set<string | null>();
  for (let count = 0; count < 40; count++) {
    const lead = leads[roll(leads.length)] ?? newId();
    await steps[roll(steps.length)]?.({ roll, api, lead });
    expect(await wrong()).toEqual([]);
    seen.add((await kept(lead))?.next_follow_up_id ?? null);
  }
  expect(seen.size).toBeGreaterThan(2);
});

test("a recount mends what was written past the rules, and finds nothing to mend after them", async () => {
  const lead = await newLead(sql);
  const followUp = await newFollowUp(sql, lead);
  await sql("update public.leads set next_follow_up_id = null, next_follow_up_due_at = null where id = $1", [lead]);
  expect(await wrong()).toEqual([{ id: lead }]);
  await sql("select private.recount_next_steps()");
  expect(await kept(lead)).toMatchObject({ next_follow_up_id: followUp });
  expect(await wrong()).toEqual([]);
});

test("it is no edit: the lead keeps its version, and its timeline tells of the follow-up alone", async () => {
  const lead = await newLead(sql);
  const before = await rowOf(sql, "public.leads", { id: lead });
  const followUp = newId();
  const adil = untyped(await backend.as("adil"));
  const row = { id: followUp, lead_id: lead, kind: "call", due_at: "2026-10-12T09:00:00Z" };
  expect((await adil.from("follow_ups").insert(row)).error).toBeNull();
  expect(await rowOf(sql, "public.leads", { id: lead })).toEqual({
    ...before,
    next_follow_up_id: followUp,
    next_follow_up_due_at: expect.anything(),
  });
  expect(await countOf(sql, "public.lead_events", "lead_id = $1 and kind <> 'created'", [lead])).toBe(1);
});

describe("while somebody else holds the lead", () => {
  const putOff = async (followUp: string) => {
    const client = await backend.as("aicha");
    return client.from("follow_ups").update({ due_at: "2026-10-20T09:00:00Z" }).eq("id", followUp).select("id");
  };

  test.each([
    ["for long", 0.9],
    ["for a moment", 0.1],
  ])("%s, putting off is saved or refused as busy, and neither dies", async (_, seconds) => {
    await dawdle(sql, [{ when: "before update on public.follow_ups", seconds }]);
    const lead = await newLead(sql, { assignee: "adil" });
    const followUp = await newFollowUp(sql, lead, { assignee: "adil" });
    const adil = await backend.as("adil");
    const done = { p_id: followUp, p_outcome: "reached", p_version: 1, p_no_next_reason_id: "other" };
    const [completed, moved] = await Promise.all([adil.rpc("complete_follow_up", done), putOff(followUp)]);
    await sql("drop trigger dawdle on public.follow_ups");
    await sql("drop function private.dawdle");
    expect([undefined, "stale", "follow_up_closed"]).toContain(completed.error?.message);
    expect([undefined, "lead_busy", "follow_up_closed"]).toContain(moved.error?.message);
    expect(await wrong()).toEqual([]);
  });
});
