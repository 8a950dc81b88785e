import { describe, expect, it } from "vitest";
import type { LeadRow } from "../pipeline/leadRow";
import { followUpOf } from "../testing/followUps";
import { groupsOf } from "./groups";

const NOW = new Date("2026-10-02T09:00:00Z");

const lead = (id: string, first_contact_at: string | null, adrift: boolean) =>
  ({ id, stage_id: "new", first_contact_at, adrift }) as LeadRow;
const ids = (rows: { id: string | null }[]) => rows.map(({ id }) => id);

describe("my day", () => {
  it("puts what is past under overdue, the rest of the day under today, what comes under upcoming", () => {
    const day = groupsOf(
      [
        followUpOf("past", "2026-10-01T09:00:00Z"),
        followUpOf("this-morning", "2026-10-02T08:59:00Z"),
        followUpOf("tonight", "2026-10-02T22:30:00Z"),
        // half past midnight in Casablanca, still the evening before in UTC
        followUpOf("tomorrow", "2026-10-02T23:30:00Z"),
      ],
      [],
      NOW,
    );
    expect(ids(day.overdue)).toEqual(["past", "this-morning"]);
    expect(ids(day.today)).toEqual(["tonight"]);
    expect(ids(day.upcoming)).toEqual(["tomorrow"]);
  });

  it("lists a new lead once: not when something is planned for it", () => {
    const day = groupsOf(
      [
        followUpOf("a", "2026-10-02T08:00:00Z", { lead: { id: "due" } }),
        followUpOf("b", "2026-10-05T08:00:00Z", { lead: { id: "later" } }),
      ],
      [lead("due", null, false), lead("later", null, false), lead("nothing", null, true)],
      NOW,
    );
    expect(ids(day.fresh)).toEqual(["nothing"]);
    expect(day.adrift).toEqual([]);
  });

  it("calls adrift what was spoken to and has no next step", () => {
    const day = groupsOf(
      [],
      [lead("adrift", "2026-09-20T09:00:00Z", true), lead("fine", "2026-09-20T09:00:00Z", false)],
      NOW,
    );
    expect(ids(day.adrift)).toEqual(["adrift"]);
  });

  it("waits for no first call where a lead was moved on without one: it needs a next step, or cools", () => {
    const moved = (id: string, more: Partial<LeadRow>) =>
      ({ id, stage_id: "qualified", first_contact_at: null, adrift: false, cooling: false, ...more }) as LeadRow;
    const day = groupsOf(
      [],
      [moved("planned", {}), moved("adrift", { adrift: true }), moved("cools", { cooling: true })],
      NOW,
    );
    expect(day.fresh).toEqual([]);
    expect(ids(day.adrift)).toEqual(["adrift"]);
    expect(ids(day.cooling)).toEqual(["cools"]);
  });

  it("lists what cools once: not when it is adrift, or due today anyway", () => {
    const cooling = (id: string, more: Partial<LeadRow> = {}) =>
      ({
        id,
        stage_id: "new",
        first_contact_at: "2026-09-20T09:00:00Z",
        adrift: false,
        cooling: true,
        ...more,
      }) as LeadRow;
    const day = groupsOf(
      [
        followUpOf("a", "2026-10-02T08:00:00Z", { lead: { id: "due" } }),
        followUpOf("b", "2026-10-07T08:00:00Z", { lead: { id: "next week" } }),
      ],
      [
        cooling("due"),
        cooling("next week"),
        cooling("new", { first_contact_at: null }),
        cooling("adrift", { adrift: true }),
        cooling("warm", { cooling: false }),
      ],
      NOW,
    );
    expect(ids(day.cooling)).toEqual(["next week", "new"]);
  });
});
