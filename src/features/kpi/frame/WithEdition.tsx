import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Edition, useEdition } from "@/backend/edition";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { PageSkeleton } from "@/ui/Skeletons";

/** A page about the chosen edition, or what to say where there is none yet. */
export function WithEdition({ children }: { children: (edition: Edition) => ReactNode }): ReactNode {
  const { t } = useTranslation();
  const say = useErrorMessage();
  const { edition, isLoading, error } = useEdition();
  if (edition) {
    return children(edition);
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
