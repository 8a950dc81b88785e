import { matchPath } from "react-router";
import { describe, expect, test } from "vitest";
import { isAllowed } from "@/backend/accessControl";
import type { StaffRole } from "@/backend/profile";
import { entryAt, homeOf, navigationOf } from "./navigation";
import { pageRoutes } from "./routes";

const homes: [StaffRole, string][] = [
  ["host", "/counter"],
  ["agent", "/my-day"],
  ["agency_manager", "/agency-day"],
  ["regional_manager", "/region"],
  ["directoire", "/figures"],
  ["admin", "/admin"],
];

describe.each(homes)("%s", (role, home) => {
  test("starts from the page of their job", () => {
    expect(homeOf(role)).toBe(home);
  });

  test("finds at most seven entries, each leading to a page", () => {
    const paths = navigationOf(role).map(({ path }) => path);
    expect(paths.length).toBeLessThanOrEqual(7);
    expect(paths.filter((path) => !pageRoutes.some((route) => matchPath(route.path, path)))).toEqual([]);
  });

  test("is offered nobody else's home", () => {
    const others = homes.map(([, other]) => other).filter((other) => other !== home);
    const offered = navigationOf(role).map(({ path }) => path as string);
    // The figures are the admin's too, and a manager works leads of their own.
    const shared: Partial<Record<StaffRole, string[]>> = { admin: ["/figures"], agency_manager: ["/my-day"] };
    expect(others.filter((other) => offered.includes(other))).toEqual(shared[role] ?? []);
  });
});

test("a detail page belongs to its list's entry", () => {
  expect(entryAt("/leads/42")?.resource).toBe("leads");
  expect(entryAt("/tour/stops/7")?.resource).toBe("stops");
  expect(entryAt("/leadership")).toBeUndefined();
});

test("the page of one asks for the right to see one, a list for that to see all", () => {
  const actionOf = (path: string) => pageRoutes.find((route) => matchPath(route.path, path))?.action;
  expect(["/leads", "/agencies", "/tour", "/counter"].map(actionOf)).toEqual(["list", "list", "list", "list"]);
  expect(["/leads/42", "/agencies/42", "/staff/42", "/tour/stops/42"].map(actionOf)).toEqual(Array(4).fill("show"));
});

test("every page is somebody's", () => {
  const roles = homes.map(([role]) => role);
  const closed = pageRoutes.filter(({ resource, action }) => !roles.some((role) => isAllowed(role, resource, action)));
  expect(closed.map(({ path }) => path)).toEqual([]);
});
