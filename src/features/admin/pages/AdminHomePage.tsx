import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAgencyLoad } from "@/backend/agencyLoad";
import { today } from "@/lib/clock";
import { LoadProblem } from "@/ui/LoadProblem";
import { PageHeader } from "@/ui/PageHeader";
import { CardSkeleton } from "@/ui/Skeletons";
import { useStopsAhead } from "../api";
import { attentionOf } from "../attention/attention";
import { FigureCheckNote } from "../attention/FigureCheckNote";
import { Groups } from "../attention/Groups";

/** The admin's home: what does not run by itself, each with where it is mended. */
export default function AdminHomePage(): ReactNode {
  const { t } = useTranslation();
  const stops = useStopsAhead();
  const agencies = useAgencyLoad();
  const error = stops.query.error ?? agencies.error;
  const retry = () => {
    void stops.query.refetch();
    void agencies.refetch();
  };
  const isKnown = stops.query.data !== undefined && agencies.data !== undefined;
  return (
    <>
      <PageHeader title={t("admin.title")} lead={t("admin.lead")} />
      {isKnown && <Groups attention={attentionOf(stops.result.data, agencies.data, today)} />}
      {!isKnown && error && (
        <LoadProblem error={error} retrying={stops.query.isFetching || agencies.isFetching} onRetry={retry} />
      )}
      {!isKnown && !error && <CardSkeleton cards={4} />}
      <FigureCheckNote />
    </>
  );
}
