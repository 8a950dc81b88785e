import { expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";

const backend = startBackend();

const add = async (person: Person, name: string, path = "/figures") =>
  (await backend.as(person)).from("figure_views").insert({ id: newId(), name, path, params: "products=plot" });

const startOf = async (person: Person) => {
  const client = await backend.as(person);
  return (dataOf(await client.from("figure_views").select("name").eq("is_start", true)) as { name: string }[]).map(
    ({ name }) => name,
  );
};

test("the figures begin with one saved page, the last one chosen, or with none", async () => {
  expect((await add("driss", "Terrains")).error).toBeNull();
  const driss = await backend.as("driss");
  const [plots] = dataOf(await driss.from("figure_views").select("id").eq("name", "Terrains")) as { id: string }[];
  for (const view of [id("figure_view.driss"), plots?.id ?? ""])
    expect((await driss.rpc("set_start_figures", { p_view_id: view })).error).toBeNull();
  expect(await startOf("driss")).toEqual(["Terrains"]);
  // Sent again it stays; somebody else's is no page of mine.
  expect((await driss.rpc("set_start_figures", { p_view_id: plots?.id ?? "" })).error).toBeNull();
  expect(await startOf("driss")).toEqual(["Terrains"]);
  expect((await driss.rpc("set_start_figures", { p_view_id: id("figure_view.mounir") })).error).toBeNull();
  expect([await startOf("driss"), await startOf("mounir")]).toEqual([[], []]);
});

test("the database holds to one start by itself", async () => {
  const driss = await backend.as("driss");
  const change = async (name: string) => driss.from("figure_views").update({ is_start: true }).eq("name", name);
  expect((await change("Terrains")).error).toBeNull();
  expectSqlState(await change("L’étranger"), "23505", "figure_views_one_start");
});

test("two of a person never bear one name, whatever its case; another person's may", async () => {
  expectSqlState(await add("driss", " terrains "), "23505", "figure_views_name_free");
  expect((await add("asma", "Terrains")).error).toBeNull();
});

test("only pages of figures are saved", async () => {
  expectSqlState(await add("driss", "Dehors", "https://evil.example"), "23514", "figure_views_path_check");
});

test("a host or an agent saves none, and fifty are enough", async () => {
  for (const person of ["hana", "adil"] as const) expectSqlState(await add(person, "Mienne"), "42501");
  await backend.sql(
    "insert into public.figure_views (owner_id, name, path) select $1, 'V' || n, '/figures' from generate_series(1, 49) n",
    [id("staff.asma")],
  );
  const asma = untyped(await backend.as("asma"));
  expectRefusal(await asma.from("figure_views").insert({ name: "Une de trop", path: "/figures" }), {
    status: 409,
    key: "too_many_views",
  });
});
