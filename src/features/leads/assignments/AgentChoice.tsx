import { Radio } from "antd";
import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { AwayNote } from "../absences/AwayNote";
import type { Absence } from "../absences/absences";
import { useAway } from "../absences/useAbsences";
import { NOBODY } from "../filters/leadFilters";
import styles from "./AgentChoice.module.css";
import { LoadBar } from "./LoadBar";
import { lightestFirst } from "./load";

interface AgentChoiceProps {
  id?: string;
  agents: AgentLoad[];
  value?: string | undefined;
  onChange?: (value: string) => void;
  /** What choosing nobody means; without it somebody must be chosen. */
  nobody?: string | undefined;
  autoFocus?: boolean;
  /** Who is away when it matters, by their ids; today unless given. */
  away?: ReadonlyMap<string, Absence>;
}

/** One of those who work in an agency, each with the load they carry, the lightest first. */
export function AgentChoice({ id, agents, value, onChange, nobody, autoFocus = false, away }: AgentChoiceProps) {
  const { t } = useTranslation();
  const awayToday = useAway(away === undefined);
  const most = Math.max(1, ...agents.map(({ open_leads }) => open_leads));
  return (
    <Radio.Group
      {...(id ? { id, name: id } : {})}
      className={styles.agents ?? ""}
      value={value}
      onChange={({ target }) => onChange?.(target.value)}
    >
      {lightestFirst(agents).map(({ id: agent, full_name, role, open_leads, overdue }, index) => (
        <Radio key={agent} value={agent} autoFocus={autoFocus && index === 0}>
          <PersonAvatar name={full_name} size={32} />
          <span className={styles.who}>
            <bdi className={styles.name}>{full_name}</bdi>
            {role === "agency_manager" && <span className={styles.role}>{t("common.role.agency_manager")}</span>}
            <AwayNote absence={(away ?? awayToday).get(agent)} />
          </span>
          <span className={styles.load}>
            <span className={styles.counts}>
              {t("assignments.load.open", { count: open_leads })}
              {overdue > 0 && <span className={styles.late}>{t("assignments.load.overdue", { count: overdue })}</span>}
            </span>
            <LoadBar worked={open_leads} most={most} />
          </span>
        </Radio>
      ))}
      {nobody && (
        <Radio value={NOBODY}>
          <span className={styles.nobody} aria-hidden="true" />
          <span className={styles.leave}>{nobody}</span>
        </Radio>
      )}
    </Radio.Group>
  );
}
