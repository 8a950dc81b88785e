import { expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { expectRefusal, expectSqlState, jsonOf } from "../../support/refusals.ts";

const backend = startBackend();

interface Views {
  columns: string[] | null;
  density: string | null;
  default_view_id: string | null;
  views: { id: string; name: string; mine: boolean; owner_name: string }[];
}

const read = async (person: Person) => jsonOf<Views>(await (await backend.as(person)).rpc("lead_views"));
const add = async (person: Person, row: object) =>
  untyped(await backend.as(person))
    .from("saved_views")
    .insert(row);

test("a person reads the own views and those of the agency, and whose they are", async () => {
  const { views } = await read("adil");
  expect(views.map(({ id: view, mine, owner_name }) => [view, mine, owner_name])).toEqual([
    [id("saved_view.adil"), true, "Adil"],
    [id("saved_view.shared"), false, "Aicha"],
  ]);
  expect((await read("rachid")).views).toEqual([]);
  expect((await (await backend.as("nobody")).rpc("lead_views")).data).toBeNull();
});

test("columns and density are kept, each person's own", async () => {
  const client = await backend.as("aicha");
  const look = { p_columns: "prospect_name,budget_mad", p_density: "comfortable" };
  expect((await client.rpc("save_lead_list", look)).error).toBeNull();
  expect((await client.rpc("save_lead_list", look)).error).toBeNull();
  expect(await read("aicha")).toMatchObject({ columns: look.p_columns, density: "comfortable" });
  expect(await read("adil")).toMatchObject({ columns: null, density: "compact" });
  expectSqlState(await client.rpc("save_lead_list", { ...look, p_density: "roomy" }), "23514");
});

test("the default view is one a person, and none that they do not read", async () => {
  const client = await backend.as("aicha");
  const set = async (view: string) => client.rpc("set_default_view", { p_view_id: id(`saved_view.${view}`) });
  expect((await set("shared")).error).toBeNull();
  expect((await read("aicha")).default_view_id).toBe(id("saved_view.shared"));
  expect((await set("amal")).error).toBeNull();
  expect((await read("aicha")).default_view_id).toBeNull();
});

test("two views of a person never bear one name, whatever its case", async () => {
  expect((await add("adil", { id: newId(), name: "Retards", params: "next=overdue" })).error).toBeNull();
  expectSqlState(await add("adil", { id: newId(), name: " retards " }), "23505", "saved_views_owner_name_idx");
  expect((await add("mounir", { id: newId(), name: "Retards" })).error).toBeNull();
});

test("nobody shares a view with an agency that is not theirs", async () => {
  const elsewhere = { id: newId(), name: "Ailleurs", agency_id: id("agency.mohammedia") };
  expectSqlState(await add("adil", elsewhere), "42501");
  expectSqlState(await add("rachid", elsewhere), "42501");
});

test("a person keeps fifty views", async () => {
  await backend
    .sql(
      `insert into public.saved_views (owner_id, name)
     select $1, 'V' || n from generate_series(1, 50) n`,
      [id("staff.amal")],
    )
    .then(
      () => expect.unreachable(),
      (error: unknown) => expect(String(error)).toContain("too_many_views"),
    );
  await backend.sql(
    `insert into public.saved_views (owner_id, name) select $1, 'V' || n from generate_series(1, 49) n`,
    [id("staff.amal")],
  );
  expectRefusal(await add("amal", { id: newId(), name: "Une de trop" }), { status: 409, key: "too_many_views" });
});
