import { describe, expect, it } from "vitest";
import { crudFilters, readFilters, writeFilters } from "./filters";

const from = (text: string) => readFilters(new URLSearchParams(text));
const to = (text: string, change: Parameters<typeof writeFilters>[1]) =>
  String(writeFilters(new URLSearchParams(text), change));

describe("filters in the address", () => {
  it("reads what it knows and ignores the rest", () => {
    expect(from("when=overdue&mine=1&kind=call&page=3")).toEqual({
      when: "overdue",
      mine: true,
      kind: "call",
      agency: undefined,
      agent: undefined,
      page: 3,
    });
    expect(from("when=yesterday&mine=yes&kind=Fax+1&agency=1&agent=none&page=-2")).toEqual({
      when: "all",
      mine: false,
      kind: undefined,
      agency: undefined,
      agent: undefined,
      page: 1,
    });
    expect(from("page=1.5").page).toBe(1);
  });

  it("begins at the first page with a new filter, and keeps what is not its own", () => {
    expect(to("edition=2026&page=4", { kind: "call" })).toBe("edition=2026&kind=call");
    expect(to("when=today&page=4", { page: 5 })).toBe("when=today&page=5");
    expect(to("when=today&mine=1", { when: "all", mine: false })).toBe("");
  });
});

describe("filters for the server", () => {
  const now = new Date("2026-10-02T09:00:00Z");

  it("means the agency's day, whatever the reader's time zone", () => {
    const filters = crudFilters(from("when=today"), "me", now);
    expect(filters).toContainEqual({ field: "due_at", operator: "gte", value: "2026-10-01T23:00:00.000Z" });
    expect(filters).toContainEqual({ field: "due_at", operator: "lt", value: "2026-10-02T23:00:00.000Z" });
  });

  it("asks for an agency's and a colleague's, in the URL as in the question", () => {
    const [agency, agent] = ["44444444-4444-4444-8444-444444444444", "11111111-1111-4111-8111-111111111111"];
    const filters = from(to("when=overdue", { agency, agent }));
    expect(crudFilters(filters, "me", now)).toEqual([
      { field: "done_at", operator: "null", value: true },
      { field: "due_at", operator: "lt", value: now.toISOString() },
      { field: "assignee_id", operator: "eq", value: agent },
      { field: "agency_id", operator: "eq", value: agency },
    ]);
  });

  it("asks only for what is open, mine and of the kind when said", () => {
    expect(crudFilters(from("mine=1&kind=message"), "me", now)).toEqual([
      { field: "done_at", operator: "null", value: true },
      { field: "assignee_id", operator: "eq", value: "me" },
      { field: "kind", operator: "eq", value: "message" },
    ]);
  });
});
