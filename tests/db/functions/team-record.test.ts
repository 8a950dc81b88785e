import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newLeads } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf } from "../../support/refusals.ts";

const backend = startBackend();

describe("team_record", () => {
  interface Achieved {
    won: number;
    won_mad: number;
    median_minutes: number | null;
    p90_minutes: number | null;
  }
  const recordOf = async (person: Person, agency = "agadir", p_days = 30) => {
    const args = { p_agency_id: id(`agency.${agency}`), p_days };
    const { data, error } = await (await backend.as(person)).rpc("team_record", args);
    expect(error).toBeNull();
    return data as unknown as (Achieved & { agents: (Achieved & { id: string })[] }) | null;
  };

  test("tells what was won and how fast leads were spoken to, in all and by who has them; older ones do not count", async () => {
    const before = await recordOf("majid");
    const [first, second, third, old] = await newLeads(backend.sql, 4, { agency: "agadir", assignee: "anas" });
    const spoken = (lead: string | undefined, daysAgo: number, minutes: number) =>
      backend.sql(
        `update public.leads
         set created_at = private.now() - make_interval(days => $2),
           first_contact_at = private.now() - make_interval(days => $2) + make_interval(mins => $3)
         where id = $1`,
        [lead, daysAgo, minutes],
      );
    await spoken(first, 3, 10);
    await spoken(second, 3, 30);
    await spoken(third, 2, 110);
    await spoken(old, 40, 5);
    const args = { p_stage_id: "won", p_sold_product: "plot" as const, p_sold_price_mad: 300_000 };
    const anas = await backend.as("anas");
    const { version } = await leadOf(backend.sql, first ?? "");
    dataOf(await anas.rpc("move_lead", { p_id: newId(), p_lead_id: first ?? "", p_version: version, ...args }));
    const record = await recordOf("majid");
    expect(record).toMatchObject({ won: (before?.won ?? 0) + 1, won_mad: (before?.won_mad ?? 0) + 300_000 });
    // by hand: 10, 30 and 110 minutes; nine tenths of the way from the first to the last lies at 94
    expect(record?.agents.find((agent) => agent.id === id("staff.anas"))).toMatchObject({
      median_minutes: 30,
      p90_minutes: 94,
    });
    expect((await recordOf("majid", "agadir", 1))?.median_minutes).toBeNull();
    expect((await recordOf("rim"))?.won).toBe(record?.won);
  });

  test.each(["adil", "rachid", "driss", "hana", "ismail", "nobody"] as const)(
    "is nothing to %s, who does not read the agency",
    async (person) => expect(await recordOf(person)).toBeNull(),
  );
});
