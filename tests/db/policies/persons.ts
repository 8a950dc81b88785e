import { id, newId } from "../../support/ids.ts";
import { agencyWrites, type Expectation, everyone, nothing, readByAgency } from "../../support/policies.ts";

/** Whose leads are in the agency of Casablanca; in its region; anywhere. */
const agency = ["karim", "nadia", "tarik", "hassan", "zineb"];
const region = [...agency, "omar", "samir"];
const all = [...region, "latifa"];

/** What hana captured at the stops she is posted to: hassan's was another, nadia and omar came to hamid. */
const hanas = ["karim", "tarik", "zineb", "latifa", "samir"];

const read = readByAgency({ host: hanas, agency, region, all });

/** Persons are read through the leads of one's agencies; a host reads the own captures, as captured; the directoire nobody. */
export const persons: Record<
  "prospects" | "prospect_rows" | "prospect_merges" | "likely_duplicates" | "visits" | "consents",
  Expectation
> = {
  prospects: {
    key: { id: "prospect" },
    select: read,
    update: [
      { row: "karim", set: { city_id: id("city.casablanca") }, by: agencyWrites },
      { row: "omar", set: { language: "ar" }, by: { ...nothing, regional_manager: "done", admin: "done" } },
      { row: "latifa", set: { language: "ar" }, by: { ...nothing, admin: "done" } },
      // The agency is closed: looked at, not worked.
      { row: "samir", set: { language: "ar" }, by: nothing },
    ],
    closed: {
      row: "karim",
      set: { id: newId(), created_by: id("staff.adil"), version: 9, created_at: "2026-01-01", merged_into_id: null },
    },
  },
  // Without what a host captured: a list of persons is the agencies'.
  prospect_rows: { key: { id: "prospect" }, select: readByAgency({ agency, region, all }), closedBy: "55000" },
  // The cast has none: who reads which is in rules/merges-read.
  prospect_merges: { key: { id: "merge" }, select: { ...everyone([]), anonymous: "42501" }, row: "none" },
  likely_duplicates: {
    key: { prospect_id: "prospect", other_id: "prospect" },
    select: { ...everyone([]), anonymous: "42501" },
    row: "karim+nadia",
  },
  visits: {
    key: { id: "visit" },
    select: readByAgency({
      host: [...hanas, "hana_anonymous"],
      agency: [...agency, "zineb_won"],
      region: [...region, "zineb_won"],
      all: [...all, "zineb_won", "hana_anonymous", "hamid_anonymous"],
    }),
    closed: {
      row: "karim",
      set: {
        party_size: 50,
        prospect_id: null,
        occurred_at: "2026-10-01",
        day: "2026-10-01",
        stop_id: id("stop.paris"),
      },
    },
  },
  consents: {
    key: { id: "consent" },
    select: read,
    closed: {
      row: "karim",
      set: {
        channel: "email",
        withdrawn_at: "2026-10-02",
        withdrawn_by: id("staff.adil"),
        wording: "x",
        given_at: "2026-01-01",
      },
    },
  },
};
