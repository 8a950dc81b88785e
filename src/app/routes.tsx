import type { ComponentType, LazyExoticComponent } from "react";
import { lazy } from "react";

/** A page of the workspace: where it is, whose right it asks for, and its code, loaded when first opened. */
export interface PageRoute {
  path: string;
  /** The resource whose `list` right opens the page. */
  resource: string;
  Page: LazyExoticComponent<ComponentType>;
}

/** Every page behind the sign-in, each in a chunk of its own. */
export const pageRoutes: PageRoute[] = [
  { path: "/counter", resource: "counter", Page: lazy(() => import("@/features/capture/pages/CounterPage")) },
  { path: "/my-day", resource: "my_day", Page: lazy(() => import("@/features/leads/pages/MyDayPage")) },
  {
    path: "/agency-day",
    resource: "agency_day",
    Page: lazy(() => import("@/features/assignments/pages/AgencyDayPage")),
  },
  { path: "/region", resource: "region", Page: lazy(() => import("@/features/assignments/pages/RegionPage")) },
  { path: "/figures", resource: "figures", Page: lazy(() => import("@/features/kpi/pages/FiguresPage")) },
  { path: "/admin", resource: "admin", Page: lazy(() => import("@/features/admin/pages/AdminHomePage")) },
  { path: "/leads", resource: "leads", Page: lazy(() => import("@/features/leads/pages/LeadsPage")) },
  { path: "/leads/:id", resource: "leads", Page: lazy(() => import("@/features/leads/pages/LeadPage")) },
  {
    path: "/follow-ups",
    resource: "follow_ups",
    Page: lazy(() => import("@/features/follow-ups/pages/FollowUpsPage")),
  },
  { path: "/agencies", resource: "agencies", Page: lazy(() => import("@/features/agencies/pages/AgenciesPage")) },
  { path: "/agencies/:id", resource: "agencies", Page: lazy(() => import("@/features/agencies/pages/AgencyPage")) },
  { path: "/staff", resource: "staff", Page: lazy(() => import("@/features/staff/pages/StaffPage")) },
  { path: "/staff/:id", resource: "staff", Page: lazy(() => import("@/features/staff/pages/StaffMemberPage")) },
  { path: "/tour", resource: "stops", Page: lazy(() => import("@/features/tour/pages/TourPage")) },
  { path: "/tour/stops/:id", resource: "stops", Page: lazy(() => import("@/features/tour/pages/StopPage")) },
];
