import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState, jsonOf } from "../../support/refusals.ts";
import { countOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;
const asAdmin = () => backend.as("asma");
const ORDER = ["new", "contacted", "qualified", "site_visit", "offer", "reserved", "won", "lost"];

const orderOf = async (table: string) =>
  (await sql<{ id: string }>(`select id from public.${table} where active order by position`)).map((row) => row.id);

describe("the order of a list", () => {
  const reorder = async (p_order: string[]) => (await asAdmin()).rpc("reorder_settings", { p_list: "stages", p_order });

  test("is changed as a whole, and a repeat changes nothing", async () => {
    const order = ["new", "contacted", "site_visit", "qualified", "offer", "reserved", "won", "lost"];
    expect((await reorder(order)).error).toBeNull();
    expect(await orderOf("stages")).toEqual(order);
    const { version } = dataOf(await (await asAdmin()).from("stages").select("version").eq("id", "qualified").single());
    expect((await reorder(order)).error).toBeNull();
    const again = dataOf(await (await asAdmin()).from("stages").select("version").eq("id", "qualified").single());
    expect(again.version).toBe(version);
    expect((await reorder(ORDER)).error).toBeNull();
  });

  test.each([
    ["the first stage not first", ["contacted", "new", ...ORDER.slice(2)]],
    ["an ending before what is open", [...ORDER.slice(0, 5), "won", "reserved", "lost"]],
    ["lost before won", [...ORDER.slice(0, 6), "lost", "won"]],
  ])("is refused with %s, and stays as it was", async (_, order) => {
    expectRefusal(await reorder(order), { status: 422, key: "stage_order_unfit" });
    expect(await orderOf("stages")).toEqual(ORDER);
  });

  test.each([
    ["one missing", ORDER.slice(1)],
    ["one twice", ["new", ...ORDER.slice(1, 7), "new"]],
    ["one nobody knows", [...ORDER.slice(0, 7), "nowhere"]],
  ])("is refused with %s: the list was changed since it was seen", async (_, order) => {
    expectRefusal(await reorder(order), { status: 409, key: "settings_changed" });
  });
});

describe("what a kind can end as", () => {
  const save = async (
    p_version: number,
    p_outcomes: { id: string; next_kind_id: string | null; next_in_days: number }[],
  ) => (await asAdmin()).rpc("save_kind_outcomes", { p_kind_id: "document", p_version, p_outcomes });
  const sent = { id: "sent", next_kind_id: "meeting", next_in_days: 5 };
  const held = { id: "held", next_kind_id: null, next_in_days: 1 };

  test("is saved in its order over the version seen; a repeat changes nothing", async () => {
    expect(dataOf(await save(1, [held, sent]))).toEqual({ version: 2, outcomes: [held, sent] });
    expect(dataOf(await save(1, [held, sent]))).toEqual({ version: 2, outcomes: [held, sent] });
    const detail = expectRefusal(await save(1, [sent]), { status: 409, key: "stale" });
    expect(detail).toMatchObject({ id: "document", version: 2, outcomes: [held, sent] });
  });

  test("is something", async () => {
    expectRefusal(await save(2, []), { status: 422, key: "outcome_required", field: "outcomes" });
    const nowhere = await (await asAdmin()).rpc("save_kind_outcomes", { p_kind_id: "x", p_version: 1, p_outcomes: [] });
    expectRefusal(nowhere, { status: 404, key: "setting_not_found" });
  });

  test("is within a year", async () => {
    expectSqlState(await save(2, [{ ...sent, next_in_days: 400 }]), "23514", "next_in_days");
  });
});

describe("opening hours", () => {
  const day = (weekday: number, opens_at = "09:00:00", closes_at = "17:00:00") => ({ weekday, opens_at, closes_at });
  const own = id("agency.agadir");
  const save = async (p_seen: object[], p_hours: object[], p_agency_id?: string) =>
    (await asAdmin()).rpc("save_opening_hours", {
      p_seen: p_seen as never,
      p_hours: p_hours as never,
      ...(p_agency_id ? { p_agency_id } : {}),
    });

  test("of an agency begin, are refused over others, and end with the common ones", async () => {
    const week = [day(1), day(2, "08:00:00")];
    expect(dataOf(await save([], week, own))).toEqual(week);
    expect(dataOf(await save([], week, own))).toEqual(week);
    expect(expectRefusal(await save([], [day(3)], own), { status: 409, key: "stale" })).toEqual({ hours: week });
    expect(dataOf(await save(week, [], own))).toEqual([]);
    expect(await countOf(sql, "public.opening_hours", "agency_id is not null", [])).toBe(0);
  });

  const casablanca = id("agency.casablanca");
  const by = async (person: Person, p_agency_id?: string, p_hours: object[] = [day(4)]) => {
    const client = await backend.as(person);
    const args = { p_seen: [] as never, p_hours: p_hours as never };
    return client.rpc("save_opening_hours", p_agency_id ? { ...args, p_agency_id } : args);
  };

  test("of the own agency are set by its manager, seen by those who work there, and on the trail", async () => {
    expect(dataOf(await by("mounir", casablanca))).toEqual([day(4)]);
    const [entry] = await sql(
      "select actor_id, action, details ->> 'key' as key from public.audit_entries order by occurred_at desc limit 1",
    );
    expect(entry).toEqual({ actor_id: id("staff.mounir"), action: "setting_changed", key: casablanca });
    const seenBy = async (person: Person) => {
      const { opening_hours } = jsonOf<{ opening_hours: { agency_id: string | null }[] }>(
        await (await backend.as(person)).rpc("work_settings"),
      );
      return opening_hours.some(({ agency_id }) => agency_id === casablanca);
    };
    expect(await Promise.all((["adil", "mounir", "rachid", "majid"] as const).map(seenBy))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expectRefusal(await by("mounir", casablanca, [day(5)]), { status: 409, key: "stale" });
    const mounir = await backend.as("mounir");
    const ending = { p_seen: [day(4)] as never, p_hours: [] as never, p_agency_id: casablanca };
    expect(dataOf(await mounir.rpc("save_opening_hours", ending))).toEqual([]);
  });

  test.each([
    ["mounir", "agency.mohammedia"],
    ["mounir", "agency.agadir"],
    ["mounir", null],
    ["majid", "agency.casablanca"],
    ["adil", "agency.casablanca"],
    ["rachid", "agency.casablanca"],
    ["rachid", null],
    ["hana", "agency.casablanca"],
    ["driss", "agency.casablanca"],
    ["ismail", "agency.casablanca"],
    ["nobody", "agency.casablanca"],
  ] as const)("%s does not set those of %s, nor of one that is not there", async (person, agency) => {
    for (const where of [agency ? id(agency) : undefined, newId()])
      expectRefusal(await by(person, where), { status: 403, key: "not_allowed" });
    expect(await countOf(sql, "public.opening_hours", "agency_id is not null", [])).toBe(0);
  });

  test("are not written directly by a manager either", async () => {
    const mounir = await backend.as("mounir");
    const row = { ...day(7), agency_id: casablanca };
    expectSqlState(await mounir.from("opening_hours").insert(row as never), "42501");
    expectSqlState(await mounir.from("opening_hours").delete().eq("weekday", 1), "42501");
  });

  test("in common are there on one day at least, and end after they begin", async () => {
    const seen = jsonOf<{ opening_hours: Record<string, unknown>[] }>(await (await asAdmin()).rpc("work_settings"));
    const common = seen.opening_hours.map(({ agency_id: _, ...hours }) => hours);
    expectRefusal(await save(common, []), { status: 422, key: "hours_required", field: "hours" });
    expectRefusal(await save(common, [day(1, "12:00", "12:00")]), {
      status: 422,
      key: "hours_upside_down",
      field: "hours",
    });
    expect(dataOf(await save(common, [day(5)]))).toEqual([day(5)]);
  });
});

describe("what an admin types", () => {
  const set = async (table: "stages" | "message_templates" | "holidays", row: string, values: object) =>
    (await asAdmin())
      .from(table)
      .update(values as never)
      .eq("id", row)
      .select("id");

  test.each([
    ["stages", "offer", { name_ar: " \u00a0" }, "stages_name_ar_length"],
    ["stages", "offer", { name_fr: "x".repeat(61) }, "stages_name_fr_length"],
    ["stages", "offer", { color: "#FFFF00" }, "stages_color_check"],
    ["stages", "offer", { cooling_days: 0 }, "stages_cooling_days_range"],
    ["message_templates", "documents", { body_ar: "{nom}" }, "message_templates_body_ar_placeholders"],
    ["message_templates", "documents", { body_en: "" }, "message_templates_body_en_length"],
  ] as const)("%s %s %o is refused", async (table, row, values, constraint) => {
    expectSqlState(await set(table, row, values), "23514", constraint);
  });

  test("the same holiday twice is refused", async () => {
    const again = {
      id: newId(),
      day: "2026-11-06",
      calendar: "fixed",
      name_fr: "Marche Verte",
      name_ar: "x",
      name_en: "x",
    };
    expectSqlState(await (await asAdmin()).from("holidays").insert(again as never), "23505", "holidays_day_name_key");
  });

  test("is on the trail: who, which list, what it was and is", async () => {
    dataOf(await set("stages", "offer", { name_en: "Proposal" }));
    const [entry] = await sql(
      "select actor_id, action, details from public.audit_entries order by occurred_at desc limit 1",
    );
    expect(entry).toEqual({
      actor_id: id("staff.asma"),
      action: "setting_changed",
      details: { list: "stages", key: "offer", changes: { name_en: { from: "Offer", to: "Proposal" } } },
    });
  });

  test("in long texts is on the trail by the columns alone", async () => {
    const long = { body_fr: "é".repeat(1000), body_ar: '"'.repeat(1000), body_en: '"'.repeat(1000) };
    dataOf(await set("message_templates", "documents", long));
    dataOf(
      await set("message_templates", "documents", { ...long, body_fr: '"'.repeat(1000), body_ar: "\\".repeat(1000) }),
    );
    const { body_en: _, ...rest } = long;
    dataOf(await set("message_templates", "documents", { ...rest, body_en: "\\".repeat(1000) }));
    const [entry] = await sql<{ details: { changes: unknown } }>(
      "select details from public.audit_entries order by occurred_at desc limit 1",
    );
    expect(entry?.details.changes).toEqual(["body_ar", "body_en", "body_fr"]);
  });
});
