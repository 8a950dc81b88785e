import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { AppLink } from "@/ui/AppLink";
import styles from "../lead-page/LeadPage.module.css";
import { LeadView } from "../lead-page/LeadView";

/** The page of one lead. */
export default function LeadPage(): ReactNode {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  return (
    <>
      <AppLink to="/leads" className={styles.back}>
        <span className={styles.arrow} aria-hidden="true" /> {t("lead.back")}
      </AppLink>
      <LeadView key={id} id={id} />
    </>
  );
}
