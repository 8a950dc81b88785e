import { Button } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { FollowUpList } from "./FollowUpList";
import { type FollowUpFilters, isNarrowed, UNNARROWED } from "./filters";
import { PAGE_SIZE, type useFollowUps } from "./useFollowUps";
import type { WorkList } from "./useWorkList";

interface FollowUpsContentProps extends ReturnType<typeof useFollowUps> {
  filters: FollowUpFilters;
  change: (changed: Partial<FollowUpFilters>) => void;
  work: WorkList;
}

/** The list of follow-ups, or why there is none to show. */
export function FollowUpsContent({ rows, total, query, filters, change, work }: FollowUpsContentProps) {
  const { t } = useTranslation();
  const lastPage = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const beyond = query.data !== undefined && filters.page > lastPage;
  useEffect(() => {
    // the last page was worked empty
    if (beyond) {
      change({ page: lastPage });
    }
  }, [beyond, lastPage, change]);

  if (query.isLoading || beyond) {
    return <ListSkeleton rows={8} />;
  }
  if (query.error && !query.data) {
    return <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />;
  }
  if (rows.length > 0) {
    return (
      <FollowUpList
        rows={rows}
        total={total}
        page={filters.page}
        old={query.isPlaceholderData}
        onPage={(page) => change({ page })}
        work={work}
      />
    );
  }
  const narrowed = isNarrowed(filters);
  const clear = () => change(UNNARROWED);
  return (
    <EmptyState
      title={t(narrowed ? "follow-ups.empty.narrowed" : "follow-ups.empty.title")}
      action={narrowed && <Button onClick={clear}>{t("follow-ups.empty.clear")}</Button>}
    >
      {t(narrowed ? "follow-ups.empty.narrowedText" : "follow-ups.empty.text")}
    </EmptyState>
  );
}
