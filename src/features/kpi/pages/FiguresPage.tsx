import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEdition } from "@/backend/edition";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { PageSkeleton } from "@/ui/Skeletons";
import { TourFigures } from "../components/TourFigures";

/** The tour in figures: what the caravan brings, at a glance. */
export default function FiguresPage(): ReactNode {
  const { t } = useTranslation();
  const say = useErrorMessage();
  const { edition, isLoading, error } = useEdition();
  if (edition) {
    return <TourFigures edition={edition} />;
  }
  if (isLoading) {
    return <PageSkeleton />;
  }
  return (
    <>
      <PageHeader title={t("kpi.title")} />
      {error ? (
        <ErrorState
          code={error instanceof BackendError ? error.code : undefined}
          onRetry={() => window.location.reload()}
        >
          {say(error)}
        </ErrorState>
      ) : (
        <EmptyState title={t("kpi.noEdition")}>{t("kpi.noEditionText")}</EmptyState>
      )}
    </>
  );
}
