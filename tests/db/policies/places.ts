import { id } from "../../support/ids.ts";
import { activeStaff, type Expectation, everyone, nobody, nothing } from "../../support/policies.ts";

const newAgency = {
  id: id("agency.new"),
  code: "NEW",
  region_id: id("region.souss"),
  city_id: id("city.tiznit"),
  name_fr: "Agence de Tiznit",
  name_ar: "وكالة تيزنيت",
};

const casablanca = ["hana", "hamid", "adil", "aicha", "mounir", "ismail"];
const region = [...casablanca, "amal", "salma", "rachid"];

const newHost = {
  id: id("staff.new"),
  email: "new@people.example",
  full_name: "Nouvelle",
  role: "host",
  agency_id: id("agency.agadir"),
};

/** Regions, cities and agencies are everyone's; only an admin changes agencies and staff. */
export const places: Record<"regions" | "cities" | "agencies" | "staff", Expectation> = {
  regions: {
    key: { id: "region" },
    select: activeStaff(["casablanca", "souss"]),
  },
  cities: {
    key: { id: "city" },
    select: activeStaff(["casablanca", "mohammedia", "settat", "agadir", "tiznit", "paris"]),
  },
  agencies: {
    key: { id: "agency" },
    select: activeStaff(["casablanca", "mohammedia", "settat", "agadir"]),
    insert: { row: newAgency, by: { ...nobody, admin: "done" } },
    update: [{ row: "casablanca", set: { phone: "+212522000000" }, by: { ...nothing, admin: "done" } }],
    closed: {
      row: "casablanca",
      set: { id: id("agency.new"), version: 9, created_at: "2026-01-01", updated_at: "2026-01-01" },
    },
  },
  staff: {
    key: { id: "staff" },
    select: {
      ...everyone([]),
      host: ["hana"],
      agent: [...casablanca, "rachid"],
      agency_manager: [...casablanca, "rachid"],
      regional_manager: region,
      directoire: ["driss"],
      admin: [...region, "houda", "anas", "majid", "rim", "driss", "asma", "idriss"],
      anonymous: "42501",
    },
    insert: { row: newHost, by: { ...nobody, admin: "done" } },
    update: [{ row: "aicha", set: { full_name: "Aïcha" }, by: { ...nothing, admin: "done" } }],
    closed: {
      row: "aicha",
      set: { user_id: id("user.nobody"), locale: "ar", theme: "dark", version: 9, created_at: "2026-01-01" },
    },
  },
};
