import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { API, fakeServer } from "../../tests/support/server";
import { accessControlProvider, isAllowed } from "./accessControl";
import { queryClient } from "./queryClient";

const ROLES = ["host", "agent", "agency_manager", "regional_manager", "directoire", "admin"] as const;
const allowed = (resource: string, action: string) => ROLES.filter((role) => isAllowed(role, resource, action));

describe("the matrix", () => {
  it.each([
    ["counter", "list", ["host"]],
    ["my_day", "list", ["agent", "agency_manager"]],
    ["agency_day", "list", ["agency_manager"]],
    ["region", "list", ["regional_manager"]],
    ["figures", "list", ["agency_manager", "regional_manager", "directoire", "admin"]],
    ["briefings", "list", ["directoire", "admin"]],
    ["briefings", "create", ["directoire", "admin"]],
    ["admin", "list", ["admin"]],
    ["leads", "list", ["agent", "agency_manager", "regional_manager", "admin"]],
    ["lead_rows", "list", ["agent", "agency_manager", "regional_manager", "admin"]],
    ["leads", "move", ["agent", "agency_manager", "regional_manager", "admin"]],
    ["leads", "assign", ["agency_manager", "regional_manager", "admin"]],
    ["leads", "reassign", ["agency_manager", "regional_manager", "admin"]],
    ["follow_ups", "complete", ["agent", "agency_manager", "regional_manager", "admin"]],
    ["agencies", "edit", ["admin"]],
    ["staff", "edit", ["admin"]],
    ["stops", "show", [...ROLES]],
    ["caravans", "edit", ["admin"]],
  ])("offers %s %s to %j", (resource, action, roles) => {
    expect(allowed(resource, action)).toEqual(roles);
  });

  it("shows no person to the directoire", () => {
    for (const resource of ["leads", "lead_rows", "prospects", "notes", "follow_ups", "assignments", "staff"]) {
      expect(isAllowed("directoire", resource, "list")).toBe(false);
      expect(isAllowed("directoire", resource, "show")).toBe(false);
    }
  });

  it("offers nothing it does not know, nor anything to nobody", () => {
    for (const resource of ["constructor", "toString", "users", ""]) {
      expect(allowed(resource, "list")).toEqual([]);
    }
    expect(allowed("leads", "constructor")).toEqual([]);
    expect(isAllowed(null, "stops", "list")).toBe(false);
  });
});

describe("the provider", () => {
  const server = fakeServer();
  beforeEach(() => queryClient.clear());

  const asked = (profile: unknown) =>
    server.use(http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(profile as never)));

  it("asks by the role of who is signed in", async () => {
    asked({ staff: { role: "agent" }, now: new Date().toISOString() });
    expect(await accessControlProvider.can({ resource: "leads", action: "move" })).toEqual({ can: true });
    expect(await accessControlProvider.can({ resource: "leads", action: "reassign" })).toEqual({ can: false });
    expect(await accessControlProvider.can({ action: "list" })).toEqual({ can: false });
  });

  it("offers nothing to an account without a profile", async () => {
    asked(null);
    expect(await accessControlProvider.can({ resource: "stops", action: "list" })).toEqual({ can: false });
  });
});
