import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { BackLink } from "@/ui/BackLink";
import { LeadView } from "../lead-page/LeadView";

/** The page of one lead. */
export default function LeadPage(): ReactNode {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  return (
    <>
      <BackLink to="/leads">{t("lead.back")}</BackLink>
      <LeadView key={id} id={id} />
    </>
  );
}
