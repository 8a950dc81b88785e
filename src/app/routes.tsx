import type { ComponentType, LazyExoticComponent } from "react";
import { lazy } from "react";
import { matchPath } from "react-router";
import type { Resource } from "@/backend/accessControl";
import { addPartTexts } from "./i18n/i18n";

type LoadPage = () => Promise<{ default: ComponentType }>;

/** A page of the workspace: where it is, whose right it asks for, and its code, loaded when first opened. */
export interface PageRoute {
  path: string;
  /** The resource whose right opens the page. */
  resource: Resource;
  /** The right: `list` for a list and a home, `show` for the page of one. */
  action: "list" | "show";
  Page: LazyExoticComponent<ComponentType>;
  /** Fetches the page's code ahead of a click. */
  preload: LoadPage;
}

function page(path: string, resource: Resource, preload: LoadPage): PageRoute {
  return { path, resource, action: path.endsWith("/:id") ? "show" : "list", preload, Page: lazy(preload) };
}

/** The code of a page together with the texts of its part of the product. */
function withTexts(part: Parameters<typeof addPartTexts>[0], load: LoadPage): LoadPage {
  return async () => {
    const [file] = await Promise.all([load(), addPartTexts(part)]);
    return file;
  };
}

/** Every page behind the sign-in, each in a chunk of its own. */
export const pageRoutes: PageRoute[] = [
  page("/counter/register?", "counter", () => import("@/features/capture/pages/CounterPage")),
  page(
    "/agency-day/hours",
    "agency_day",
    withTexts("hours", () => import("@/features/agencies/pages/HoursPage")),
  ),
  page("/my-day", "my_day", () => import("@/features/leads/pages/MyDayPage")),
  page("/agency-day", "agency_day", () => import("@/features/leads/pages/AgencyDayPage")),
  page("/region", "region", () => import("@/features/leads/pages/RegionPage")),
  page(
    "/figures",
    "figures",
    withTexts("kpi", () => import("@/features/kpi/pages/FiguresPage")),
  ),
  page("/admin", "admin", () => import("@/features/admin/pages/AdminHomePage")),
  page("/leads", "leads", () => import("@/features/leads/pages/LeadsPage")),
  page("/leads/:id", "leads", () => import("@/features/leads/pages/LeadPage")),
  page(
    "/prospects",
    "prospects",
    withTexts("prospects", () => import("@/features/prospects/pages/ProspectsPage")),
  ),
  page(
    "/prospects/:id",
    "prospects",
    withTexts("prospects", () => import("@/features/prospects/pages/ProspectPage")),
  ),
  page("/follow-ups", "follow_ups", () => import("@/features/leads/pages/FollowUpsPage")),
  page("/agencies", "agencies", () => import("@/features/agencies/pages/AgenciesPage")),
  page("/agencies/:id", "agencies", () => import("@/features/agencies/pages/AgencyPage")),
  page("/staff", "staff", () => import("@/features/staff/pages/StaffPage")),
  page("/staff/:id", "staff", () => import("@/features/staff/pages/StaffMemberPage")),
  page("/tour", "stops", () => import("@/features/tour/pages/TourPage")),
  page("/tour/stops/:id", "stops", () => import("@/features/tour/pages/StopPage")),
  page(
    "/settings/:section?",
    "settings",
    withTexts(
      "settings",
      withTexts("hours", () => import("@/features/settings/pages/SettingsPage")),
    ),
  ),
];

/** Fetches the code of the page at a path ahead of a click. */
export function preloadPage(path: string): void {
  // A failure shows when the page is opened.
  pageRoutes
    .find((route) => matchPath(route.path, path))
    ?.preload()
    .catch(() => undefined);
}
