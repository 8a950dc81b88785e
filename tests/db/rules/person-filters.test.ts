import { expect, test } from "vitest";
import { readList } from "@/backend/readList";
import { asConditions, type Filters } from "@/features/prospects/list/filters";
import { startBackend, untyped } from "../../support/backend.ts";

const backend = startBackend();
const none: Filters = { q: "", city: "", language: "", consent: "", email: "" };

test("persons with an e-mail address and those without are all there are", async () => {
  await backend.sql("update public.prospects set email = 'omar@visitor.example' where full_name like 'Omar%'");
  const client = await backend.as("asma");
  const counted = async (email: string) => {
    const list = await readList(untyped(client), {
      resource: "prospect_rows",
      select: "id",
      filters: asConditions({ ...none, email }),
      pagination: { currentPage: 1, pageSize: 1 },
    });
    return list.total;
  };
  const [stored] = await backend.sql<{ all: number; addressed: number }>(
    "select count(*)::integer as all, count(email)::integer as addressed from public.prospects",
  );
  expect(await counted("")).toBe(stored?.all);
  expect(await counted("with")).toBe(stored?.addressed);
  expect(await counted("without")).toBe((stored?.all ?? 0) - (stored?.addressed ?? 0));
  expect(stored?.addressed).toBeGreaterThan(0);
});
