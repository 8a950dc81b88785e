import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { useLanguage } from "@/ui/useLanguage";
import { LoadBar } from "../assignments/LoadBar";
import { LoadFigure } from "./LoadFigure";
import styles from "./LoadTable.module.css";

interface AgentRowProps {
  agent: AgentLoad;
  agencyId: string;
  most: number;
  mean: number | null;
  to: string;
  isChosen: boolean;
}

/** One agent's load under their agency's, on the same scale. */
export function AgentRow({ agent, agencyId, most, mean, to, isChosen }: AgentRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <tr className={styles.row} data-of="agent" data-chosen={isChosen}>
      <th scope="row" className={`${styles.cell} ${styles.who}`}>
        <span className={styles.place}>
          <PersonAvatar name={agent.full_name} size={24} />
          <span className={styles.names}>
            <AppLink to={to} className={styles.name} aria-current={isChosen}>
              <bdi>{agent.full_name}</bdi>
            </AppLink>
            {agent.role === "agency_manager" && (
              <span className={styles.people}>{t("common.role.agency_manager")}</span>
            )}
          </span>
        </span>
      </th>
      <td className={`${styles.cell} ${styles.load}`}>
        <span className={styles.measure}>
          <LoadBar worked={agent.open_leads} most={most} mean={mean} />
          <span className={styles.figure}>{formatCount(agent.open_leads, language)}</span>
        </span>
      </td>
      <LoadFigure field="open" value={agent.open_leads} to={to} />
      <td className={styles.blank} />
      <LoadFigure
        field="overdue"
        value={agent.overdue}
        to={`/follow-ups?when=overdue&agency=${agencyId}&agent=${agent.id}`}
        tone="danger"
      />
    </tr>
  );
}
