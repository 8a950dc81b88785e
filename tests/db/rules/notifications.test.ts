import { describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { newFollowUp, newLead, newLeads } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { mergeAs, merging, newProspect } from "../../support/merging.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState, jsonOf } from "../../support/refusals.ts";
import { countOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;

interface Bell {
  unread: number;
  overdue: number;
  due: { id: string; name: string | null }[];
  items: {
    id: string;
    kind: string;
    leads: number;
    lead_id: string;
    read_at: string | null;
    created_at: string;
    name: string | null;
    actor: string | null;
    said: string | null;
    note: { body: string; mentions: { staff: { id: string } }[] } | null;
  }[];
}

const bellOf = async (person: Person) => jsonOf<Bell>(await (await backend.as(person)).rpc("my_notifications", {}));
const about = async (person: Person, lead: string) =>
  (await bellOf(person)).items.filter(({ lead_id }) => lead_id === lead);

const assign = async (person: Person, p_lead_id: string, assignee: string, p_version = 1) =>
  dataOf(
    await (await backend.as(person)).rpc("assign_lead", {
      p_id: newId(),
      p_lead_id,
      p_assignee_id: id(`staff.${assignee}`),
      p_version,
    }),
  );

const note = async (person: Person, lead_id: string, body: string, noteId = newId()) =>
  untyped(await backend.as(person))
    .from("notes")
    .insert({ id: noteId, lead_id, body })
    .select("id");

const at = (person: string) => `@[${id(`staff.${person}`)}]`;

describe("a lead given", () => {
  test("is told of, with who and whom it is about; nobody is told of what they take themselves", async () => {
    const lead = await newLead(sql);
    await assign("mounir", lead, "aicha");
    expect(await about("aicha", lead)).toMatchObject([
      { kind: "lead_assigned", leads: 1, name: "Prospect", read_at: null, actor: expect.any(String) },
    ]);
    const own = await newLead(sql);
    await assign("mounir", own, "mounir");
    expect(await about("mounir", own)).toEqual([]);
  });

  test("in a batch is told of once, with how many", async () => {
    const p_lead_ids = await newLeads(sql, 3);
    const args = { p_id: newId(), p_lead_ids, p_agency_id: id("agency.casablanca"), p_reason: "Équilibrage" };
    const client = await backend.as("mounir");
    for (const _ of [1, 2]) dataOf(await client.rpc("reassign_leads", { ...args, p_assignee_id: id("staff.aicha") }));
    const told = (await bellOf("aicha")).items.filter(({ lead_id }) => p_lead_ids.includes(lead_id));
    expect(told).toMatchObject([{ kind: "lead_assigned", leads: 3 }]);
  });

  test("is not told of when its giving is refused", async () => {
    const lead = await newLead(sql);
    const before = await countOf(sql, "public.notifications");
    const refused = { p_id: newId(), p_lead_id: lead, p_assignee_id: id("staff.aicha"), p_version: 1 };
    const p_follow_up = { id: newId(), kind: "call", due_at: "2026-10-01T10:00:00Z" };
    const answer = await (await backend.as("mounir")).rpc("assign_lead", { ...refused, p_follow_up });
    expectRefusal(answer, { status: 422, key: "follow_up_in_past", field: "due_at" });
    expect(await countOf(sql, "public.notifications")).toBe(before);
  });
});

test("a merge is told to who owns the lead", async () => {
  const [keep, other] = [await newProspect(sql), await newProspect(sql)];
  await sql("update public.leads set assignee_id = $2 where prospect_id = $1", [other, id("staff.aicha")]);
  dataOf(await mergeAs(backend, "adil", await merging(sql, keep, other)));
  const [told] = (await bellOf("aicha")).items;
  expect(told).toMatchObject({ kind: "merged", said: expect.any(String) });
});

describe("a mention", () => {
  test("is told to each once, is read from the text, and not told to who writes", async () => {
    const lead = await newLead(sql);
    const body = `${at("aicha")} et ${at("rachid")}, ${at("aicha")} ? ${at("adil")}`;
    dataOf(await note("adil", lead, body));
    for (const person of ["aicha", "rachid"] as const)
      expect(await about(person, lead)).toMatchObject([{ kind: "mention", note: { body } }]);
    expect(await about("adil", lead)).toEqual([]);
    const [told] = await about("aicha", lead);
    expect(told?.note?.mentions.map(({ staff }) => staff.id)).toContain(id("staff.rachid"));
  });

  test.each(["amal", "anas", "hana", "driss", "ismail", "rim"])(
    "of %s, who may not read the lead, is refused",
    async (who) => {
      const lead = await newLead(sql);
      const detail = expectRefusal(await note("adil", lead, `${at("aicha")} ${at(who)}`), {
        status: 422,
        key: "mention_out_of_reach",
        field: "body",
      });
      expect(detail).toEqual({ staff_ids: [id(`staff.${who}`)] });
      expect(await countOf(sql, "public.notes", "lead_id = $1", [lead])).toBe(0);
      expect(await about("aicha", lead)).toEqual([]);
    },
  );

  test("of nobody there is, too", async () => {
    const answer = await note("adil", await newLead(sql), `@[${newId()}]`);
    expectRefusal(answer, { status: 422, key: "mention_out_of_reach", field: "body" });
  });

  test("sent twice is told once, also when the colleague has left since", async () => {
    const lead = await newLead(sql);
    const noteId = newId();
    dataOf(await note("adil", lead, at("aicha"), noteId));
    await sql("update public.staff set active = false where id = $1", [id("staff.aicha")]);
    expectSqlState(await note("adil", lead, at("aicha"), noteId), "23505", "notes_pkey");
    await sql("update public.staff set active = true where id = $1", [id("staff.aicha")]);
    expect(await about("aicha", lead)).toHaveLength(1);
  });

  test("offers who reads the lead and is known to the writer", async () => {
    const offered = async (person: Person, lead: string) => {
      const answer = await (await backend.as(person)).rpc("mentionable_staff", { p_lead_id: lead });
      return jsonOf<{ id: string }[]>(answer).map((one) => one.id);
    };
    const ids = (...names: string[]) => names.map((name) => id(`staff.${name}`)).sort();
    expect((await offered("adil", id("lead.karim"))).sort()).toEqual(ids("aicha", "mounir", "rachid"));
    expect((await offered("asma", id("lead.zineb"))).sort()).toEqual(ids("anas", "majid", "rim"));
    expect(await offered("adil", id("lead.omar"))).toEqual([]);
    expect(await offered("hana", id("lead.karim"))).toEqual([]);
  });
});

describe("reading", () => {
  test("some, or all up to a moment, marks one's own alone", async () => {
    const [first, second, third] = await newLeads(sql, 3);
    for (const lead of [first, second]) await assign("mounir", lead ?? "", "aicha");
    const aicha = await backend.as("aicha");
    const [one] = await about("aicha", first ?? "");
    const stranger = await (await backend.as("adil")).rpc("mark_notifications_read", { p_ids: [one?.id ?? ""] });
    expect(stranger.error).toBeNull();
    expect((await about("aicha", first ?? ""))[0]?.read_at).toBeNull();
    expect((await aicha.rpc("mark_notifications_read", { p_ids: [one?.id ?? ""] })).error).toBeNull();
    const read = (await about("aicha", first ?? ""))[0]?.read_at;
    expect(read).not.toBeNull();
    const [newest] = (await bellOf("aicha")).items;
    await assign("mounir", third ?? "", "aicha");
    expect((await aicha.rpc("mark_notifications_read", { p_before: newest?.created_at ?? "" })).error).toBeNull();
    const bell = await bellOf("aicha");
    expect(bell.unread).toBe(1);
    expect(bell.items[0]).toMatchObject({ lead_id: third, read_at: null });
    // what was read stays read since when it was
    expect((await about("aicha", first ?? ""))[0]?.read_at).toBe(read);
  });
});

describe("the bell", () => {
  test("counts what is overdue of one's own, and names what falls due", async () => {
    const lead = await newLead(sql, { assignee: "aicha" });
    const before = await bellOf("aicha");
    await newFollowUp(sql, lead, { assignee: "aicha", due: "2026-09-30T09:00:00Z" });
    await newFollowUp(sql, lead, { assignee: "adil", due: "2026-09-30T09:00:00Z" });
    const soon = await newFollowUp(sql, lead, { assignee: "aicha" });
    await sql("alter table public.follow_ups disable trigger follow_ups_check");
    await sql("update public.follow_ups set due_at = private.now() + interval '20 minutes' where id = $1", [soon]);
    await sql("alter table public.follow_ups enable trigger follow_ups_check");
    const bell = await bellOf("aicha");
    expect(bell.overdue).toBe(before.overdue + 1);
    expect(bell.due).toMatchObject([{ id: soon, name: "Prospect" }]);
  });

  test("shows no name of a lead that has gone elsewhere", async () => {
    const lead = await newLead(sql);
    await assign("mounir", lead, "aicha");
    const away = { p_id: newId(), p_lead_ids: [lead], p_agency_id: id("agency.agadir"), p_reason: "Plus proche" };
    dataOf(await (await backend.as("asma")).rpc("reassign_leads", away));
    expect(await about("aicha", lead)).toMatchObject([{ name: null, note: null }]);
  });

  test("forgets after 90 days: it is not shown, and goes with the next", async () => {
    const lead = await newLead(sql);
    await assign("mounir", lead, "aicha");
    await sql("update public.notifications set created_at = private.now() - interval '91 days' where lead_id = $1", [
      lead,
    ]);
    expect(await about("aicha", lead)).toEqual([]);
    expect(await countOf(sql, "public.notifications", "lead_id = $1", [lead])).toBe(1);
    await assign("mounir", await newLead(sql), "aicha");
    expect(await countOf(sql, "public.notifications", "lead_id = $1", [lead])).toBe(0);
  });

  test.each(["hana", "driss", "ismail", "nobody"] as const)("answers nothing to %s", async (person) => {
    expect((await (await backend.as(person)).rpc("my_notifications", {})).data).toBeNull();
  });

  test("is closed to whoever has not signed in", async () => {
    const stranger = backend.anonymous();
    expectSqlState(await stranger.rpc("my_notifications", {}), "42501");
    expectSqlState(await stranger.rpc("mark_notifications_read", {}), "42501");
    expectSqlState(await stranger.rpc("mentionable_staff", { p_lead_id: id("lead.karim") }), "42501");
  });
});
