import { expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { rollupErrors } from "../../support/figures.ts";
import { dataOf } from "../../support/refusals.ts";

const backend = startBackend();
const sql = backend.sql;

const lastCheck = async () => {
  const asma = await backend.as("asma");
  const rows = dataOf(
    await asma.from("figure_checks").select("differences,rollups").order("checked_at", { ascending: false }).limit(1),
  ) as object[];
  return rows[0];
};

test("a check of figures that are right finds nothing", async () => {
  expect(await sql("select private.check_figures() as differences")).toEqual([{ differences: 0 }]);
  expect(await lastCheck()).toEqual({ differences: 0, rollups: {} });
});

test("a figure that was tampered with raises the flag, and counting anew lowers it", async () => {
  await sql(
    "update public.stop_hours set visitors = visitors + 1 where (stop_id, day, hour) = (select stop_id, day, hour from public.stop_hours limit 1)",
  );
  await sql("select private.check_figures()");
  // The row as it is kept, and as it is counted.
  expect(await lastCheck()).toEqual({ differences: 2, rollups: { stop_hours: 2 } });
  await sql("select private.recount_rollups()");
  await sql("select private.check_figures()");
  expect(await lastCheck()).toMatchObject({ differences: 0 });
  expect(await rollupErrors(sql)).toEqual([]);
});

test("checks older than a year go", async () => {
  await sql("insert into public.figure_checks (checked_at, differences) values ('2025-01-01', 3)");
  await sql("select private.check_figures()");
  expect(await sql("select 1 from public.figure_checks where checked_at < '2025-10-01'")).toEqual([]);
});
