import type { AccessControlProvider } from "@refinedev/core";
import { fetchProfile, type StaffRole } from "./profile";

/** Pages and tables that are offered by role. `stops` stands for the whole tour. */
export type Resource =
  | "counter"
  | "my_day"
  | "agency_day"
  | "region"
  | "figures"
  | "briefings"
  | "admin"
  | "leads"
  | "prospects"
  | "notes"
  | "follow_ups"
  | "agencies"
  | "staff"
  | "stops"
  | "targets"
  | "settings";

/** Refine's usual actions and the verbs of the brief. */
type Action = "list" | "show" | "create" | "edit" | "assign" | "reassign" | "move" | "complete";

const AGENCY: StaffRole[] = ["agent", "agency_manager"];
const LEAD_READERS: StaffRole[] = [...AGENCY, "regional_manager", "admin"];
const LEAD_WORKERS = LEAD_READERS;
const MANAGERS: StaffRole[] = ["agency_manager", "regional_manager", "admin"];
const SEVERAL_AGENCIES: StaffRole[] = ["regional_manager", "admin"];
const ADMIN: StaffRole[] = ["admin"];
const BOARD: StaffRole[] = ["directoire", "admin"];
const EVERYONE: StaffRole[] = ["host", ...AGENCY, "regional_manager", "directoire", "admin"];

/**
 * What each role is offered, as far as a page asks. What it may do the database decides on its own; what it would
 * refuse is not offered.
 */
const MATRIX: Record<Resource, Partial<Record<Action, StaffRole[]>>> = {
  counter: { list: ["host"] },
  my_day: { list: AGENCY },
  agency_day: { list: ["agency_manager"] },
  region: { list: ["regional_manager"] },
  briefings: { list: BOARD, show: BOARD, create: BOARD },
  figures: { list: ["agency_manager", "regional_manager", "directoire", "admin"] },
  admin: { list: ADMIN },
  leads: {
    list: LEAD_READERS,
    show: LEAD_READERS,
    edit: LEAD_WORKERS,
    move: LEAD_WORKERS,
    assign: MANAGERS,
    reassign: MANAGERS,
  },
  prospects: { list: LEAD_READERS, show: LEAD_READERS, edit: LEAD_WORKERS },
  notes: { create: LEAD_WORKERS },
  follow_ups: {
    list: LEAD_READERS,
    create: LEAD_WORKERS,
    complete: LEAD_WORKERS,
    assign: MANAGERS,
  },
  agencies: { list: SEVERAL_AGENCIES, show: SEVERAL_AGENCIES, create: ADMIN, edit: ADMIN },
  staff: { list: MANAGERS, show: MANAGERS, create: ADMIN, edit: ADMIN },
  stops: { list: EVERYONE, show: EVERYONE, edit: ADMIN },
  targets: { list: ["directoire", "admin"], edit: ADMIN },
  settings: { list: ADMIN },
};

/** Other names under which the same things are asked for. */
const ALIASES: Record<string, Resource> = {
  lead_rows: "leads",
  prospect_rows: "prospects",
  editions: "stops",
  caravans: "stops",
  stop_postings: "stops",
};

function isResource(name: string): name is Resource {
  return Object.hasOwn(MATRIX, name);
}

/** True when the role is offered the action; what is not in the matrix is offered to nobody. */
export function isAllowed(role: StaffRole | null | undefined, resource: string, action: string): boolean {
  const name = ALIASES[resource] ?? resource;
  if (!role || !isResource(name)) {
    return false;
  }
  const actions: Partial<Record<string, StaffRole[]>> = MATRIX[name];
  return Object.hasOwn(actions, action) && (actions[action]?.includes(role) ?? false);
}

/** Refine's access control: `useCan({ resource: "leads", action: "reassign" })`, `<CanAccess>`. */
export const accessControlProvider: AccessControlProvider = {
  can: async ({ resource, action }) => {
    const { staff } = await fetchProfile();
    return { can: isAllowed(staff?.role, resource ?? "", action) };
  },
  options: { buttons: { enableAccessControl: true, hideIfUnauthorized: true } },
};
