import {
  BarChartOutlined,
  CompassOutlined,
  EnvironmentOutlined,
  NodeIndexOutlined,
  ProjectOutlined,
  ScheduleOutlined,
  ShopOutlined,
  SunOutlined,
  TeamOutlined,
  UsergroupAddOutlined,
  WarningOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { isAllowed, type Resource } from "@/backend/accessControl";
import type { StaffRole } from "@/backend/profile";

/** An entry of the navigation: a page and the resource whose `list` right shows it. */
export interface NavEntry {
  resource: Resource & keyof typeof paths;
  path: string;
  icon: ReactNode;
}

const paths = {
  counter: "/counter",
  my_day: "/my-day",
  agency_day: "/agency-day",
  region: "/region",
  admin: "/admin",
  figures: "/figures",
  leads: "/leads",
  follow_ups: "/follow-ups",
  agencies: "/agencies",
  staff: "/staff",
  stops: "/tour",
} as const;

const icons: Record<keyof typeof paths, ReactNode> = {
  counter: <UsergroupAddOutlined />,
  my_day: <SunOutlined />,
  agency_day: <CompassOutlined />,
  region: <NodeIndexOutlined />,
  admin: <WarningOutlined />,
  figures: <BarChartOutlined />,
  leads: <ProjectOutlined />,
  follow_ups: <ScheduleOutlined />,
  agencies: <ShopOutlined />,
  staff: <TeamOutlined />,
  stops: <EnvironmentOutlined />,
};

const order: (keyof typeof paths)[] = [
  "counter",
  "my_day",
  "agency_day",
  "region",
  "admin",
  "figures",
  "leads",
  "follow_ups",
  "agencies",
  "staff",
  "stops",
];

/** What a role finds in its navigation, its home first. */
export function navigationOf(role: StaffRole): NavEntry[] {
  return order
    .filter((resource) => isAllowed(role, resource, "list"))
    .map((resource) => ({ resource, path: paths[resource], icon: icons[resource] }));
}

/** The page a role starts from. */
export function homeOf(role: StaffRole): string {
  return navigationOf(role)[0]?.path ?? "/";
}
