import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { BackendError } from "@/backend/errors";
import { RecordPage } from "@/ui/record/RecordPage";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useKeptInstead, useProspect } from "../api";
import { ProspectContent } from "../page/ProspectContent";

/** The page of one person; who was merged into another leads to that one. */
export default function ProspectPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  const { id = "" } = useParams();
  const { prospect, query } = useProspect(id);
  const isGone = query.error instanceof BackendError && query.error.key === "not_found";
  const instead = useKeptInstead(id, isGone);
  useEffect(() => {
    if (isGone && instead) {
      navigate(`/prospects/${instead}`, { replace: true });
    }
  }, [isGone, instead, navigate]);
  return (
    <RecordPage
      key={id}
      id={id}
      row={isGone ? undefined : prospect}
      query={query}
      back="/prospects"
      backLabel={t("prospects.page.back")}
      missing={t("prospects.page.missing")}
    >
      {(row) => <ProspectContent prospect={row} />}
    </RecordPage>
  );
}
