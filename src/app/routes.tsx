import { matchPath } from "react-router";
import type { Resource } from "@/backend/accessControl";
import { type Load, type Loadable, loadable } from "@/ui/loadable";
import { addPartTexts } from "./i18n/i18n";
import type { Part } from "./i18n/partFiles";

/** A page of the workspace: where it is, whose right it asks for, and its code, loaded when first opened. */
export interface PageRoute {
  path: string;
  /** The resource whose right opens the page. */
  resource: Resource;
  /** The right: `list` for a list and a home, `show` for the page of one. */
  action: "list" | "show";
  Page: Loadable<object>;
  options: PageOptions;
}

interface PageOptions {
  /** Whether the page fills the window, without navigation and top bar. */
  bare?: boolean;
  /** Loads what asks, at an address's search, for what the page will ask for: a far smaller file than the page's. */
  ahead?: () => Promise<(search: string) => void>;
}

/** A page whose texts come with the workspace, or with those of its part of the product. */
function page(
  path: string,
  resource: Resource,
  part: Part | null,
  load: Load<object>,
  options: PageOptions = {},
): PageRoute {
  const Page = loadable(async () => {
    const [file] = await Promise.all([load(), part && addPartTexts(part)]);
    return file;
  });
  return { path, resource, action: path.endsWith("/:id") ? "show" : "list", options, Page };
}

/** Every page behind the sign-in, each in a chunk of its own. */
export const pageRoutes: PageRoute[] = [
  page("/counter/register?", "counter", "capture", () => import("@/features/capture/pages/CounterPage")),
  page("/agency-day/hours", "agency_day", "agencies", () => import("@/features/agencies/pages/HoursPage")),
  page("/my-day", "my_day", "leads", () => import("@/features/leads/pages/MyDayPage")),
  page("/agency-day", "agency_day", "leads", () => import("@/features/leads/pages/AgencyDayPage")),
  page("/region", "region", "leads", () => import("@/features/leads/pages/RegionPage")),
  page("/figures", "figures", "kpi", () => import("@/features/kpi/pages/FiguresPage"), {
    ahead: async () => (await import("@/features/kpi/ahead")).askFigures,
  }),
  page("/figures/stops", "figures", "kpi", () => import("@/features/kpi/pages/ComparedStopsPage")),
  page("/figures/agencies", "figures", "kpi", () => import("@/features/kpi/pages/ComparedAgenciesPage")),
  page("/figures/caravans", "figures", "kpi", () => import("@/features/kpi/pages/ComparedCaravansPage")),
  page("/figures/definitions", "figures", "kpi", () => import("@/features/kpi/pages/DefinitionsPage")),
  page("/figures/editions", "figures", "kpi", () => import("@/features/kpi/pages/ComparedEditionsPage")),
  page("/figures/briefings", "briefings", "kpi", () => import("@/features/kpi/pages/BriefingsPage")),
  page("/figures/briefings/:id", "briefings", "kpi", () => import("@/features/kpi/pages/BriefingPage")),
  page("/figures/wall", "figures", "kpi", () => import("@/features/kpi/pages/WallPage"), { bare: true }),
  page("/admin", "admin", "admin", () => import("@/features/admin/pages/AdminHomePage")),
  page("/leads", "leads", "leads", () => import("@/features/leads/pages/LeadsPage")),
  page("/leads/:id", "leads", "leads", () => import("@/features/leads/pages/LeadPage")),
  page("/prospects", "prospects", "prospects", () => import("@/features/prospects/pages/ProspectsPage")),
  page("/prospects/:id", "prospects", "prospects", () => import("@/features/prospects/pages/ProspectPage")),
  page("/follow-ups", "follow_ups", "leads", () => import("@/features/leads/pages/FollowUpsPage")),
  page("/agencies", "agencies", "agencies", () => import("@/features/agencies/pages/AgenciesPage")),
  page("/agencies/:id", "agencies", "agencies", () => import("@/features/agencies/pages/AgencyPage")),
  page("/staff", "staff", "staff", () => import("@/features/staff/pages/StaffPage")),
  page("/staff/:id", "staff", "staff", () => import("@/features/staff/pages/StaffMemberPage")),
  page("/tour", "stops", null, () => import("@/features/tour/pages/TourPage")),
  page("/tour/targets", "targets", "targets", () => import("@/features/targets/pages/TargetsPage")),
  page("/tour/stops/:id", "stops", null, () => import("@/features/tour/pages/StopPage")),
  page("/settings/:section?", "settings", "settings", () => import("@/features/settings/pages/SettingsPage")),
];

/** The page at a path. */
export const routeAt = (path: string) => pageRoutes.find((route) => matchPath(route.path, path));

/** Whether the page at a path fills the window, without navigation and top bar. */
export function isBare(path: string): boolean {
  return routeAt(path)?.options.bare ?? false;
}

/** Fetches the code of the page at a path ahead of a click. */
export function preloadPage(path: string): void {
  void routeAt(path)?.Page.preload();
}
