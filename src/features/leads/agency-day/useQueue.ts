import { useList } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { useProfile } from "@/backend/profile";
import { useAddress } from "@/backend/useAddress";
import { LEAD_COLUMNS, type LeadRow } from "../pipeline/leadRow";

const PAGE_SIZE = 20;

/** The agency's open leads that nobody owns, the longest waiting first; the page is in the URL. */
export function useQueue() {
  const [search, changeAddress] = useAddress();
  const agencyId = useProfile().data?.agency?.id;
  const asked = Number(search.get("page"));
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const { result, query } = useList<LeadRow>({
    resource: "lead_rows",
    filters: [
      { field: "agency_id", operator: "eq", value: agencyId },
      { field: "assignee_id", operator: "null", value: true },
      { field: "stage_kind", operator: "eq", value: "open" },
    ],
    sorters: [
      { field: "created_at", order: "asc" },
      { field: "id", order: "asc" },
    ],
    pagination: { currentPage: page, pageSize: PAGE_SIZE },
    meta: { select: LEAD_COLUMNS },
    queryOptions: { enabled: agencyId !== undefined, refetchInterval: 60_000, placeholderData: keepPreviousData },
    errorNotification: false,
  });
  const total = result.total ?? 0;

  const setPage = useCallback(
    (wanted: number, replace = false) => changeAddress({ page: wanted > 1 ? String(wanted) : null }, { replace }),
    [changeAddress],
  );

  // the last lead of the last page was given away
  const isBeyond = !query.isPlaceholderData && total > 0 && (page - 1) * PAGE_SIZE >= total;
  useEffect(() => {
    if (isBeyond) {
      setPage(Math.ceil(total / PAGE_SIZE), true);
    }
  }, [isBeyond, total, setPage]);

  return {
    rows: result.data,
    total,
    page,
    pageSize: PAGE_SIZE,
    setPage,
    isLoading: query.isLoading || isBeyond,
    isBusy: query.isPlaceholderData,
    isFetching: query.isFetching,
    error: query.data ? null : query.error,
    refetch: query.refetch,
  };
}

export type Queue = ReturnType<typeof useQueue>;
