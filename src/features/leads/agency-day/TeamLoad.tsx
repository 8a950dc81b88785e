import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { today } from "@/lib/clock";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { useLanguage } from "@/ui/useLanguage";
import { AwayNote } from "../absences/AwayNote";
import { isInForce } from "../absences/absences";
import { TeamAbsences } from "../absences/TeamAbsences";
import { useAbsences } from "../absences/useAbsences";
import { LoadBar } from "../assignments/LoadBar";
import { lightestFirst } from "../assignments/load";
import { Record } from "./Record";
import styles from "./TeamLoad.module.css";
import { RECORD_DAYS, useTeamRecord } from "./useTeamRecord";

/** Who works in the agency and what each has on their hands, the heaviest first, against the mean. */
export function TeamLoad({ agency }: { agency: AgencyLoad }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const agents = lightestFirst(agency.agents).sort((a, b) => b.open_leads - a.open_leads);
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
        {agents.map(({ id, full_name, role, open_leads, overdue }) => {
          const own = achieved.get(id);
          const absence = absences.find((one) => one.staff_id === id && isInForce(one, today()));
          return (
            <li key={id}>
              <AppLink to={`/leads?view=table&open=1&agent=${id}`} className={styles.agent}>
                <PersonAvatar name={full_name} size={32} />
                <span className={styles.who}>
                  <bdi className={styles.name}>{full_name}</bdi>
                  {role === "agency_manager" && <span className={styles.role}>{t("common.role.agency_manager")}</span>}
                  <AwayNote absence={absence} />
                </span>
                <span className={styles.count}>{t("assignments.load.open", { count: open_leads })}</span>
                <span className={styles.bar}>
                  <LoadBar worked={open_leads} most={most} mean={mean} />
                </span>
                <span className={styles.late} data-none={overdue === 0}>
                  {overdue === 0 ? t("assignments.load.upToDate") : t("assignments.load.overdue", { count: overdue })}
                </span>
                {own && <Record achieved={own} />}
              </AppLink>
            </li>
          );
        })}
      </ul>
      <TeamAbsences agency={agency} absences={absences} />
    </section>
  );
}
