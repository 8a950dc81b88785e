import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { type Edition, useEdition } from "@/backend/edition";
import { useProfile } from "@/backend/profile";
import { BackLink } from "@/ui/BackLink";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { PageHeader } from "@/ui/PageHeader";
import { ListSkeleton, PageSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { useTargetGrid } from "../api";
import { MeasureChoice } from "../board/MeasureChoice";
import { TargetBoard } from "../board/TargetBoard";
import { useMeasure } from "../board/useMeasure";
import { inOrder } from "../grid/groups";
import { useDrafts } from "../save/useDrafts";

/** What an edition is to reach, to be read by head office and set by an admin. */
function Targets({ edition }: { edition: Edition }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayEdit = isAllowed(useProfile().data?.staff?.role, "targets", "edit");
  const [measure, choose] = useMeasure();
  const { data, error, isFetching, refetch } = useTargetGrid(edition.id, measure);
  const shown = data?.measure === measure ? data : undefined;
  const grid = useMemo(() => shown && { ...shown, rows: inOrder(shown.rows, language) }, [shown, language]);
  const drafts = useDrafts(edition.id, measure);
  return (
    <>
      <PageHeader
        above={<BackLink to="/tour">{t("tour.title")}</BackLink>}
        title={t("targets.title", { year: edition.year })}
        lead={t(mayEdit ? "targets.lead" : "targets.leadRead")}
      />
      <MeasureChoice measure={measure} onChoose={choose} countOf={drafts.countOf} />
      {grid && <TargetBoard key={measure} grid={grid} drafts={drafts} mayEdit={mayEdit} />}
      {!grid && !error && <ListSkeleton rows={8} />}
      {!grid && error && <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />}
    </>
  );
}

/** The targets of the chosen edition. */
export default function TargetsPage(): ReactNode {
  const { t } = useTranslation();
  const { edition, isLoading, error } = useEdition();
  if (edition) {
    return <Targets key={edition.id} edition={edition} />;
  }
  if (isLoading) {
    return <PageSkeleton />;
  }
  return error ? (
    <LoadProblem error={error} retrying={false} onRetry={() => window.location.reload()} />
  ) : (
    <EmptyState title={t("tour.edition.none")} />
  );
}
