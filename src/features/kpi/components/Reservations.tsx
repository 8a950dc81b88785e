import { InfoCircleOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { useIsManager } from "@/backend/profile";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { Figures } from "../api";
import styles from "./Reservations.module.css";

/** What the reader must know to read the figures right: whose leads they are, and what is kept back. */
export function Reservations({ figures }: { figures: Figures | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isManager = useIsManager();
  if (!figures) {
    return null;
  }
  const withheld = figures.totals.withheld_leads;
  const notes = [
    figures.leads_narrowed && (isManager ? t("kpi.ownLeads") : t("kpi.narrowed")),
    withheld > 0 && t("kpi.told.note", { count: withheld, formatted: formatCount(withheld, language) }),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p className={styles.note} key={note}>
      <InfoCircleOutlined aria-hidden="true" /> {note}
    </p>
  ));
}
