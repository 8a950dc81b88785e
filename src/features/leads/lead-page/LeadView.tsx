import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { isId } from "@/lib/ids";
import { AppLink } from "@/ui/AppLink";
import { LoadProblem } from "@/ui/LoadProblem";
import { NotFoundState } from "@/ui/NotFoundState";
import { LeadContent } from "./LeadContent";
import { LeadSkeleton } from "./LeadSkeleton";
import { useLead } from "./useLead";

/** A lead: who, where from, what they look for, what happened and what is next. One that is not there and one that is not the reader's look the same. */
export function LeadView({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const { lead, query } = useLead(id);
  const missing = !isId(id) || (query.error instanceof BackendError && query.error.key === "not_found");
  if (missing) {
    return (
      <NotFoundState
        title={t("lead.notFound.title")}
        action={
          <AppLink to="/leads">
            <Button type="primary">{t("lead.notFound.action")}</Button>
          </AppLink>
        }
      >
        {t("lead.notFound.text")}
      </NotFoundState>
    );
  }
  if (lead) {
    return <LeadContent lead={lead} />;
  }
  if (query.error) {
    return <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />;
  }
  return <LeadSkeleton />;
}
