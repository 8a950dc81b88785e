import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { BackLink } from "@/ui/BackLink";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { LeadView } from "../lead-page/LeadView";
import { NeighbourNav } from "../lead-page/NeighbourNav";
import { neighboursOf, rememberedOrder } from "../lead-page/neighbours";
import styles from "./LeadPage.module.css";

/** The page of one lead. */
export default function LeadPage(): ReactNode {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const navigate = useAppNavigate();
  const neighbours = neighboursOf(id, rememberedOrder());
  return (
    <>
      <div className={styles.top}>
        <BackLink to="/leads">{t("lead.back")}</BackLink>
        {neighbours && (
          <NeighbourNav neighbours={neighbours} onGo={(other) => navigate(`/leads/${other}`, { replace: true })} />
        )}
      </div>
      <LeadView key={id} id={id} />
    </>
  );
}
