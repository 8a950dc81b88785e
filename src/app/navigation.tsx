import {
  BarChartOutlined,
  CompassOutlined,
  ContactsOutlined,
  EnvironmentOutlined,
  NodeIndexOutlined,
  ProjectOutlined,
  ScheduleOutlined,
  SettingOutlined,
  ShopOutlined,
  SunOutlined,
  TeamOutlined,
  UsergroupAddOutlined,
  WarningOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { isAllowed } from "@/backend/accessControl";
import type { StaffRole } from "@/backend/profile";

/** Every entry of the navigation in its order: the homes of the roles first, then what several share. */
const entries = [
  { resource: "counter", path: "/counter", icon: <UsergroupAddOutlined /> },
  { resource: "agency_day", path: "/agency-day", icon: <CompassOutlined /> },
  { resource: "my_day", path: "/my-day", icon: <SunOutlined /> },
  { resource: "region", path: "/region", icon: <NodeIndexOutlined /> },
  { resource: "admin", path: "/admin", icon: <WarningOutlined /> },
  { resource: "figures", path: "/figures", icon: <BarChartOutlined /> },
  { resource: "leads", path: "/leads", icon: <ProjectOutlined /> },
  { resource: "prospects", path: "/prospects", icon: <ContactsOutlined /> },
  { resource: "follow_ups", path: "/follow-ups", icon: <ScheduleOutlined /> },
  { resource: "agencies", path: "/agencies", icon: <ShopOutlined /> },
  { resource: "staff", path: "/staff", icon: <TeamOutlined /> },
  { resource: "stops", path: "/tour", icon: <EnvironmentOutlined /> },
  { resource: "settings", path: "/settings", icon: <SettingOutlined /> },
] as const satisfies { resource: string; path: string; icon: ReactNode }[];

/** An entry of the navigation: a page and the resource whose `list` right shows it. */
export type NavEntry = (typeof entries)[number];

/** What a role does not need at hand: it is reached from the leads, from the tour, and by the search. */
const ASIDE: Partial<Record<StaffRole, string[]>> = {
  agency_manager: ["figures"],
  regional_manager: ["figures"],
  admin: ["follow_ups", "prospects"],
};

/** What a role finds in its navigation, its home first. */
export function navigationOf(role: StaffRole): NavEntry[] {
  return entries.filter(({ resource }) => isAllowed(role, resource, "list") && !ASIDE[role]?.includes(resource));
}

/** The page a role starts from. */
export function homeOf(role: StaffRole): string {
  const [home] = navigationOf(role);
  return home?.path ?? "/tour";
}

/** The entry a page belongs to: `/leads/42` to the leads. */
export function entryAt(pathname: string): NavEntry | undefined {
  return entries.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
}
