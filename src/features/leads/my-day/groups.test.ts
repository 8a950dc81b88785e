import { describe, expect, it } from "vitest";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import type { LeadRow } from "../pipeline/leadRow";
import { groupsOf } from "./groups";

const NOW = new Date("2026-10-02T09:00:00Z");

function followUp(id: string, due_at: string, leadId = `lead-${id}`): FollowUpRow {
  return {
    id,
    kind: "call",
    due_at,
    note: "",
    version: 1,
    assignee_id: "me",
    lead: {
      id: leadId,
      agency_id: "agency",
      assignee_id: "me",
      stage_id: "new",
      closed_at: null,
      product: null,
      prospect: { full_name: "Aziz Filali", phone: "+212661234567", consents: [] },
    },
    assignee: null,
    agency: { name_fr: "", name_ar: "" },
  };
}

const lead = (id: string, first_contact_at: string | null, adrift: boolean) =>
  ({ id, first_contact_at, adrift }) as LeadRow;
const ids = (rows: { id: string | null }[]) => rows.map(({ id }) => id);

describe("my day", () => {
  it("puts what is past under overdue, the rest of the day under today, what comes under upcoming", () => {
    const day = groupsOf(
      [
        followUp("past", "2026-10-01T09:00:00Z"),
        followUp("this-morning", "2026-10-02T08:59:00Z"),
        followUp("tonight", "2026-10-02T22:30:00Z"),
        // half past midnight in Casablanca, still the evening before in UTC
        followUp("tomorrow", "2026-10-02T23:30:00Z"),
      ],
      [],
      NOW,
    );
    expect(ids(day.overdue)).toEqual(["past", "this-morning"]);
    expect(ids(day.today)).toEqual(["tonight"]);
    expect(ids(day.upcoming)).toEqual(["tomorrow"]);
  });

  it("lists a new lead once: not when its follow-up is already due", () => {
    const day = groupsOf(
      [followUp("a", "2026-10-02T08:00:00Z", "due"), followUp("b", "2026-10-05T08:00:00Z", "later")],
      [lead("due", null, false), lead("later", null, false), lead("nothing", null, true)],
      NOW,
    );
    expect(ids(day.fresh)).toEqual(["later", "nothing"]);
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
});
