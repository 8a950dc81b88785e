import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { RecordPage } from "@/ui/record/RecordPage";
import { useAgency } from "../api";
import { AgencyContent } from "../page/AgencyContent";

/** The page of one agency. */
export default function AgencyPage(): ReactNode {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { agency, query } = useAgency(id);
  return (
    <RecordPage
      key={id}
      id={id}
      row={agency}
      query={query}
      back="/agencies"
      backLabel={t("agencies.page.back")}
      missing={t("agencies.page.missing")}
    >
      {(row) => <AgencyContent agency={row} />}
    </RecordPage>
  );
}
