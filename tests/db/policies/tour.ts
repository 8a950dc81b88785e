import { id, newId } from "../../support/ids.ts";
import { activeStaff, type Expectation, everyone, nobody, nothing } from "../../support/policies.ts";

const byAdmin = { ...nobody, admin: "done" } as const;
const changedByAdmin = { ...nothing, admin: "done" } as const;

const edition = {
  id: id("edition.new"),
  number: 4,
  year: 2027,
  theme_fr: "Thème",
  theme_ar: "موضوع",
  theme_en: "Theme",
  starts_on: "2027-09-01",
  ends_on: "2027-12-01",
};

const caravan = {
  id: id("caravan.new"),
  edition_id: id("edition.2025"),
  kind: "abroad",
  starts_on: "2025-09-01",
  ends_on: "2025-12-01",
};

const stop = {
  id: id("stop.new"),
  caravan_id: id("caravan.open.2026"),
  position: 9,
  city_id: id("city.settat"),
  venue: "Place Mohammed V",
  time_zone: "Africa/Casablanca",
  starts_on: "2026-10-10",
  ends_on: "2026-10-12",
  host_agency_id: id("agency.casablanca"),
  target_visitors: 100,
};

const posting = { stop_id: id("stop.mohammedia"), staff_id: id("staff.houda") };
const hanas = ["casablanca", "paris", "agadir", "tiznit"];
const stops = [...hanas, "mohammedia"];

/** The tour is everyone's to read, but a host reads only the own stops; an admin changes it. */
export const tour: Record<"editions" | "caravans" | "stops" | "stop_postings", Expectation> = {
  editions: {
    key: { id: "edition" },
    select: activeStaff(["2025", "2026"]),
    insert: { row: edition, by: byAdmin },
    update: [{ row: "2026", set: { theme_en: "Public squares for all" }, by: changedByAdmin }],
    closed: { row: "2026", set: { id: newId(), version: 9, created_at: "2026-01-01", updated_at: "2026-01-01" } },
    delete: { row: edition, by: changedByAdmin },
  },
  caravans: {
    key: { id: "caravan" },
    select: activeStaff(["open.2026", "limited_income.2026", "abroad.2026", "open.2025"]),
    insert: { row: caravan, by: byAdmin },
    update: [{ row: "abroad.2026", set: { ends_on: "2026-12-04" }, by: changedByAdmin }],
    closed: { row: "abroad.2026", set: { edition_id: id("edition.2025"), kind: "open", version: 9 } },
    delete: { row: caravan, by: changedByAdmin },
  },
  stops: {
    key: { id: "stop" },
    select: { ...activeStaff(stops), host: hanas },
    insert: { row: stop, by: byAdmin },
    update: [{ row: "casablanca", set: { venue: "Place des Nations unies" }, by: changedByAdmin }],
    closed: { row: "casablanca", set: { caravan_id: id("caravan.open.2025"), version: 9, updated_at: "2026-01-01" } },
    delete: { row: stop, by: changedByAdmin },
  },
  stop_postings: {
    key: { stop_id: "stop", staff_id: "staff" },
    select: {
      ...activeStaff([]),
      host: hanas.map((name) => `${name}+hana`),
      admin: [...hanas.map((name) => `${name}+hana`), "casablanca+hamid", "mohammedia+hamid"],
    },
    insert: { row: posting, by: byAdmin },
    closed: { row: "casablanca+hana", set: { ...posting, created_at: "2026-01-01" } },
    delete: { row: posting, by: changedByAdmin },
  },
};

/** The figures are read through functions only, by whoever may see them; what was sent to the board by the board and admins. */
export const figures: Record<
  | "stop_hours"
  | "lead_days"
  | "win_days"
  | "lead_cohorts"
  | "first_responses"
  | "agency_days"
  | "agency_cohorts"
  | "agency_responses"
  | "briefings",
  Expectation
> = {
  stop_hours: {
    key: { stop_id: "stop", day: null, hour: null },
    select: everyone("42501"),
    row: "casablanca+2026-10-01+10",
  },
  lead_days: { key: { stop_id: "stop", day: null }, select: everyone("42501"), row: "casablanca+2026-10-01" },
  win_days: { key: { stop_id: "stop", day: null }, select: everyone("42501"), row: "casablanca+2026-10-01" },
  lead_cohorts: { key: { stop_id: "stop", day: null }, select: everyone("42501"), row: "casablanca+2026-10-01" },
  first_responses: { key: { stop_id: "stop", day: null }, select: everyone("42501"), row: "casablanca+2026-10-01" },
  agency_days: { key: { stop_id: "stop", day: null }, select: everyone("42501"), row: "casablanca+2026-10-01" },
  agency_cohorts: { key: { stop_id: "stop", day: null }, select: everyone("42501"), row: "casablanca+2026-10-01" },
  briefings: {
    key: { id: "briefing" },
    select: { ...activeStaff([]), directoire: ["week"], admin: ["week"] },
    closed: {
      row: "week",
      set: { note: "Autre", figures: { totals: {} }, sender_name: "Un autre", created_by: id("staff.asma") },
    },
  },
  agency_responses: { key: { stop_id: "stop", day: null }, select: everyone("42501"), row: "casablanca+2026-10-01" },
};
