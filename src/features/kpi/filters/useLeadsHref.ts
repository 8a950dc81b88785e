import { useCallback } from "react";
import { useLocation } from "react-router";
import { isAllowed } from "@/backend/accessControl";
import { useAgencyNames } from "@/backend/places";
import { useProfile } from "@/backend/profile";
import { withParams } from "@/lib/searchParams";
import type { FigureFilters } from "./filters";
import { isOfBoth, leadsSearch } from "./leadsSearch";

/** What a list of leads is narrowed by besides the figures' filters, and how it is shown; as its address says it. */
type Narrowed = Partial<Record<"stage" | "reached" | "product" | "answered" | "view" | "sort", string>>;

/**
 * Gives a function that says where the leads are that a number counts; undefined for who may not see persons, and until it is
 * known which agencies are meant.
 */
export function useLeadsHref(filters: FigureFilters): ((narrowed: Narrowed) => string) | undefined {
  const { search } = useLocation();
  const mayRead = isAllowed(useProfile().data?.staff?.role, "leads", "list");
  const needsAgencies = mayRead && isOfBoth(filters);
  const agencies = useAgencyNames(needsAgencies);
  const href = useCallback(
    (narrowed: Narrowed) =>
      `/leads?${withParams(leadsSearch(filters, agencies, new URLSearchParams(search).get("edition")), narrowed)}`,
    [filters, agencies, search],
  );
  return mayRead && !(needsAgencies && agencies.length === 0) ? href : undefined;
}
