import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { RecordPage } from "@/ui/record/RecordPage";
import { useStop } from "../api";
import { StopContent } from "../stop/StopContent";

/** The page of one stop. */
export default function StopPage(): ReactNode {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const role = useProfile().data?.staff?.role;
  const { stop, query } = useStop(id, isAllowed(role, "stops", "edit"));
  return (
    <RecordPage
      key={id}
      id={id}
      row={stop}
      query={query}
      back="/tour"
      backLabel={t("tour.title")}
      missing={t("tour.stop.missing")}
    >
      {(row) => <StopContent stop={row} />}
    </RecordPage>
  );
}
