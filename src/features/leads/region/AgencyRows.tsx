import { DownOutlined, RightOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { localizedName } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { useLanguage } from "@/ui/useLanguage";
import { LoadBar } from "../assignments/LoadBar";
import { NOBODY } from "../filters/leadFilters";
import { AgentRow } from "./AgentRow";
import { LoadFigure } from "./LoadFigure";
import styles from "./LoadTable.module.css";
import { perPerson } from "./sortLoad";
import type { RegionUrl } from "./useRegionUrl";

interface AgencyRowsProps {
  agency: AgencyLoad;
  most: number;
  mean: number | null;
  url: RegionUrl;
  isOpen: boolean;
  onToggle: () => void;
}

/** An agency's load, and that of each of its agents when opened. */
export function AgencyRows({ agency, most, mean, url, isOpen, onToggle }: AgencyRowsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = localizedName(agency, language);
  const people = agency.agents.length;
  const { chosen, addressOf } = url;
  const to = (agent: string | null) => addressOf({ agency: agency.id, agent });
  const isChosen = chosen.agency === agency.id && !chosen.agent;
  const waiting = agency.unassigned / Math.max(1, people);
  return (
    <tbody className={styles.agency}>
      <tr className={styles.row} data-of="agency" data-chosen={isChosen}>
        <th scope="row" className={`${styles.cell} ${styles.who}`}>
          <span className={styles.place}>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-label={t("assignments.region.agentsOf", { name })}
              disabled={people === 0}
              onClick={onToggle}
            >
              {isOpen ? <DownOutlined /> : <RightOutlined className={styles.closed ?? ""} />}
            </button>
            <span className={styles.names}>
              <AppLink to={to(null)} className={styles.name} aria-current={isChosen}>
                {name}
              </AppLink>
              <span className={styles.people}>
                {people === 0 ? t("assignments.team.nobody") : t("assignments.region.people", { count: people })}
                {!agency.active && ` · ${t("assignments.region.closed")}`}
              </span>
            </span>
          </span>
        </th>
        <td className={`${styles.cell} ${styles.load}`}>
          <span className={styles.measure}>
            <LoadBar worked={perPerson(agency) - waiting} waiting={waiting} most={most} mean={mean} />
            <span className={styles.figure}>{formatCount(Math.round(perPerson(agency)), language)}</span>
          </span>
        </td>
        <LoadFigure field="open" value={agency.open_leads} to={to(null)} />
        <LoadFigure field="unassigned" value={agency.unassigned} to={to(NOBODY)} tone="warning" />
        <LoadFigure
          field="overdue"
          value={agency.overdue}
          to={`/follow-ups?when=overdue&agency=${agency.id}`}
          tone="danger"
        />
      </tr>
      {isOpen &&
        agency.agents.map((agent) => (
          <AgentRow
            key={agent.id}
            agent={agent}
            agencyId={agency.id}
            most={most}
            mean={mean}
            to={to(agent.id)}
            isChosen={chosen.agent === agent.id}
          />
        ))}
    </tbody>
  );
}
