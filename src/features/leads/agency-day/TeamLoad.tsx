import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { today } from "@/lib/clock";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { isInForce } from "../absences/absences";
import { TeamAbsences } from "../absences/TeamAbsences";
import { useAbsences } from "../absences/useAbsences";
import { heaviestFirst } from "../assignments/load";
import { giveKeyOf } from "./giveKeys";
import { Record } from "./Record";
import styles from "./TeamLoad.module.css";
import { TeamMember } from "./TeamMember";
import { RECORD_DAYS, useTeamRecord } from "./useTeamRecord";

/** Who works in the agency and what each has on their hands, the heaviest first, against the mean. */
export function TeamLoad({ agency }: { agency: AgencyLoad }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const agents = heaviestFirst(agency.agents);
  const most = Math.max(1, ...agents.map(({ open_leads }) => open_leads));
  const worked = agency.open_leads - agency.unassigned;
  const absences = useAbsences();
  const record = useTeamRecord(agency.id);
  const achieved = new Map(record?.agents.map((agent) => [agent.id, agent]));
  const mean = agents.length > 1 ? worked / agents.length : null;
  return (
    <section className={styles.team} aria-labelledby="team-title">
      <h2 className={styles.title} id="team-title">
        {t("assignments.team.title")}
        {mean !== null && (
          <span className={styles.mean}>
            {t("assignments.load.mean", { mean: formatCount(Math.round(mean), language) })}
          </span>
        )}
      </h2>
      {record && (
        <p className={styles.period}>
          {t("assignments.record.period", { count: RECORD_DAYS })} <Record achieved={record} />
        </p>
      )}
      {agents.length === 0 && <p className={styles.none}>{t("assignments.team.nobody")}</p>}
      <ul className={styles.list}>
        {agents.map((agent) => (
          <TeamMember
            key={agent.id}
            agent={agent}
            giveKey={giveKeyOf(agency.agents, agent.id)}
            most={most}
            mean={mean}
            achieved={achieved.get(agent.id)}
            absence={absences.find((one) => one.staff_id === agent.id && isInForce(one, today()))}
          />
        ))}
      </ul>
      <TeamAbsences agencies={[agency]} absences={absences} heading="h3" />
    </section>
  );
}
