import { describe, expect, it } from "vitest";
import { type AgencyAhead, attentionOf, type StopAhead } from "./attention";

const stop = (id: string, parts: Partial<StopAhead> = {}): StopAhead => ({
  id,
  starts_on: "2025-10-01",
  ends_on: "2025-10-03",
  time_zone: "Africa/Casablanca",
  target_visitors: 900,
  city: { name_fr: "Rabat", name_ar: "الرباط" },
  caravan: { kind: "open", edition: { year: 2025 } },
  postings: [{ host: { active: true } }],
  ...parts,
});
const agency = (id: string, parts: Partial<AgencyAhead> = {}): AgencyAhead => ({
  id,
  code: id,
  name_fr: id,
  name_ar: id,
  active: true,
  open_leads: 10,
  unassigned: 0,
  agents: [{ id: "a" }],
  ...parts,
});
const today = () => "2025-10-02";
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe("what needs attention", () => {
  it("is nothing where all is in order", () => {
    const { withoutHost, withoutTarget, withoutAgent, unassigned } = attentionOf([stop("s")], [agency("a")], today);
    expect([withoutHost, withoutTarget, withoutAgent, unassigned]).toEqual([[], [], [], []]);
  });

  it("is a stop that runs or opens within two weeks with nobody who can sign in", () => {
    const nobody = { postings: [] };
    const stops = [
      stop("running", nobody),
      stop("left", { postings: [{ host: { active: false } }] }),
      stop("in 14 days", { ...nobody, starts_on: "2025-10-16", ends_on: "2025-10-18" }),
      stop("in 15 days", { ...nobody, starts_on: "2025-10-17", ends_on: "2025-10-18" }),
      stop("over", { ...nobody, ends_on: "2025-10-01" }),
    ];
    expect(ids(attentionOf(stops, [], today).withoutHost)).toEqual(["running", "left", "in 14 days"]);
  });

  it("counts the days of a stop by its own clock", () => {
    const stops = [stop("west", { postings: [], ends_on: "2025-10-01", time_zone: "America/Montreal" })];
    const clocks = (zone: string) => (zone === "America/Montreal" ? "2025-10-01" : "2025-10-02");
    expect(ids(attentionOf(stops, [], clocks).withoutHost)).toEqual(["west"]);
  });

  it("is a stop to come without a target, however far ahead", () => {
    const far = { starts_on: "2025-12-01", ends_on: "2025-12-03" };
    const stops = [stop("far", { ...far, target_visitors: 0 }), stop("fine", far)];
    expect(ids(attentionOf(stops, [], today).withoutTarget)).toEqual(["far"]);
  });

  it("is an agency at work with nobody, the one with most leads first; a closed one is not", () => {
    const agencies = [
      agency("few", { agents: [], open_leads: 1 }),
      agency("many", { agents: [], open_leads: 7 }),
      agency("closed", { agents: [], active: false }),
    ];
    expect(ids(attentionOf([], agencies, today).withoutAgent)).toEqual(["many", "few"]);
  });

  it("is the five agencies where most leads wait, and how many wait in all", () => {
    const agencies = [3, 9, 0, 1, 4, 2, 6].map((unassigned, index) => agency(`a${index}`, { unassigned }));
    const { unassigned, unassignedLeads } = attentionOf([], agencies, today);
    expect(unassigned.map((one) => one.unassigned)).toEqual([9, 6, 4, 3, 2]);
    expect(unassignedLeads).toBe(25);
  });
});
