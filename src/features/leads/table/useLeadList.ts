import { useList } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import type { BackendError } from "@/backend/errors";
import { useProfile } from "@/backend/profile";
import { useLanguage } from "@/ui/useLanguage";
import { asCrudFilters } from "../filters/asked";
import type { LeadFilters } from "../filters/leadFilters";
import { LEAD_COLUMNS, type LeadRow } from "../pipeline/leadRow";
import { asSorters, useListUrl } from "./listUrl";

const MINUTE = 60_000;

/** A page of leads in the order of the URL, and the ways to ask for another. */
export function useLeadList(filters: LeadFilters, editionId: string | undefined) {
  const language = useLanguage();
  const { data: profile } = useProfile();
  const { sort, page, size, setList } = useListUrl();
  const own = profile?.agency ? [profile.agency.id] : [];
  const agencies = filters.agencies.length > 0 ? filters.agencies : own;
  const { result, query } = useList<LeadRow, BackendError>({
    resource: "lead_rows",
    // who reads one agency asks for it: an index of that agency then gives the order
    filters: asCrudFilters({ ...filters, agencies }, editionId),
    sorters: asSorters(sort, language),
    pagination: { mode: "server", currentPage: page, pageSize: size },
    meta: { select: LEAD_COLUMNS },
    queryOptions: { enabled: profile !== undefined, placeholderData: keepPreviousData, refetchInterval: MINUTE },
    errorNotification: false,
  });
  return {
    rows: result.data,
    total: result.total ?? 0,
    isLoading: query.isPending && query.error === null,
    isBusy: query.isPlaceholderData,
    isFetching: query.isFetching,
    error: query.data ? null : query.error,
    refetch: query.refetch,
    sort,
    page,
    size,
    setList,
  };
}

export type LeadList = ReturnType<typeof useLeadList>;
