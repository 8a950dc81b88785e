import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "@/ui/PageHeader";
import { FilterBar } from "../follow-up-list/FilterBar";
import { FollowUpsContent } from "../follow-up-list/FollowUpsContent";
import { useFollowUpFilters } from "../follow-up-list/filters";
import { useFollowUps } from "../follow-up-list/useFollowUps";
import { useWorkList } from "../follow-up-list/useWorkList";
import { LeadDrawer } from "../lead-page/LeadDrawer";

/** The follow-ups still to be done in the agencies the reader sees. */
export default function FollowUpsPage(): ReactNode {
  const { t } = useTranslation();
  const { filters, change } = useFollowUpFilters();
  const { rows, total, query } = useFollowUps(filters);
  const work = useWorkList();
  return (
    <>
      <PageHeader
        title={t("follow-ups.title")}
        lead={query.data ? t("follow-ups.count", { count: total }) : t("follow-ups.lead")}
      />
      <FilterBar filters={filters} change={change} />
      <FollowUpsContent rows={rows} total={total} query={query} filters={filters} change={change} work={work} />
      {work.sheet}
      <LeadDrawer />
    </>
  );
}
