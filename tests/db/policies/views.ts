import { id, newId } from "../../support/ids.ts";
import { type Expectation, everyone, nobody, nothing } from "../../support/policies.ts";

const own = { host: ["hana"], agent: ["adil"], agency_manager: ["mounir"], regional_manager: [], admin: [] };
const empty = everyone<readonly string[]>([]);

/** The trail is read by admins and written by functions alone. */
export const audit: Record<"audit_entries", Expectation> = {
  audit_entries: {
    key: { id: "audit_entry" },
    select: { ...empty, admin: ["adil"], anonymous: "42501" },
    closed: { row: "adil", set: { row_count: 1, actor_id: id("staff.asma"), details: {} } },
  },
};

/** Whether the figures are right is read by admins; the nightly check writes it. */
export const checks: Record<"figure_checks", Expectation> = {
  figure_checks: {
    key: { id: "figure_check" },
    select: { ...empty, admin: ["last"], anonymous: "42501" },
    closed: { row: "last", set: { differences: 0, rollups: {}, checked_at: "2026-01-01" } },
  },
};

/** Views are their owner's and, where shared, the agency's; how a list looks is each person's own. */
export const views: Record<"figure_views" | "saved_views" | "lead_list_settings", Expectation> = {
  figure_views: {
    key: { id: "figure_view" },
    select: { ...empty, directoire: ["driss"], agency_manager: ["mounir"], anonymous: "42501" },
    insert: {
      row: { id: id("figure_view.new"), name: "Nouvelle", path: "/figures", params: "kinds=open" },
      by: { ...nobody, agency_manager: "done", regional_manager: "done", directoire: "done", admin: "done" },
    },
    update: [{ row: "driss", set: { name: "Autre nom", is_start: true }, by: { ...nothing, directoire: "done" } }],
    closed: { row: "driss", set: { id: newId(), owner_id: id("staff.aicha"), version: 9, created_at: "2026-01-01" } },
    delete: {
      row: { id: id("figure_view.gone"), owner_id: id("staff.mounir"), name: "À supprimer", path: "/figures" },
      by: { ...nothing, agency_manager: "done" },
    },
  },
  saved_views: {
    key: { id: "saved_view" },
    select: {
      ...empty,
      agent: ["adil", "shared"],
      agency_manager: ["shared"],
      anonymous: "42501",
    },
    insert: {
      row: { id: id("saved_view.new"), name: "Nouvelle", params: "view=table" },
      by: { ...nobody, agent: "done", agency_manager: "done", regional_manager: "done", admin: "done" },
    },
    update: [
      { row: "adil", set: { name: "Autre nom" }, by: { ...nothing, agent: "done" } },
      { row: "shared", set: { params: "view=board" }, by: { ...nothing, agency_manager: "done" } },
    ],
    closed: { row: "adil", set: { id: newId(), owner_id: id("staff.aicha"), version: 9, created_at: "2026-01-01" } },
    delete: {
      row: {
        id: id("saved_view.gone"),
        owner_id: id("staff.aicha"),
        agency_id: id("agency.casablanca"),
        name: "À supprimer",
      },
      by: { ...nothing, agency_manager: "done" },
    },
  },
  lead_list_settings: {
    key: { staff_id: "staff" },
    select: { ...empty, ...own, anonymous: "42501" },
    insert: { row: { staff_id: id("staff.asma"), density: "compact" }, by: nobody },
    update: [{ row: "adil", set: { density: "comfortable" }, by: { ...nothing, agent: "done" } }],
    closed: { row: "adil", set: { staff_id: id("staff.aicha"), version: 9, created_at: "2026-01-01" } },
  },
};
