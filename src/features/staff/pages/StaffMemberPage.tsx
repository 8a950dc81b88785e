import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { RecordPage } from "@/ui/record/RecordPage";
import { usePerson } from "../api";
import { PersonContent } from "../page/PersonContent";

/** The page of one person. */
export default function StaffMemberPage(): ReactNode {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { person, query } = usePerson(id);
  return (
    <RecordPage
      key={id}
      id={id}
      row={person}
      query={query}
      back="/staff"
      backLabel={t("staff.page.back")}
      missing={t("staff.page.missing")}
    >
      {(row) => <PersonContent person={row} />}
    </RecordPage>
  );
}
