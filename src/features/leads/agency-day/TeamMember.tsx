import { useDroppable } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { AppLink } from "@/ui/AppLink";
import { KeyHint } from "@/ui/KeyHint";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { AwayNote } from "../absences/AwayNote";
import type { Absence } from "../absences/absences";
import { LoadBar } from "../assignments/LoadBar";
import { Record } from "./Record";
import styles from "./TeamLoad.module.css";
import type { Achieved } from "./useTeamRecord";

interface TeamMemberProps {
  agent: AgentLoad;
  /** The key that gives them the lead in focus; none beyond the ninth. */
  giveKey: string | null;
  most: number;
  mean: number | null;
  achieved: Achieved | undefined;
  absence: Absence | undefined;
}

/** Somebody of the agency and what they have on their hands; a lead of the queue can be dropped on them. */
export function TeamMember({ agent, giveKey, most, mean, achieved, absence }: TeamMemberProps) {
  const { t } = useTranslation();
  const { id, full_name, role, open_leads, overdue } = agent;
  const { setNodeRef, isOver, active } = useDroppable({ id });
  return (
    <li ref={setNodeRef} data-agent={id} data-target={active !== null} data-over={isOver}>
      <AppLink to={`/leads?view=table&open=1&agent=${id}`} className={styles.agent}>
        <span className={styles.face}>
          <PersonAvatar name={full_name} size={32} />
          {giveKey && <KeyHint keys={giveKey} />}
        </span>
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
        {achieved && <Record achieved={achieved} />}
      </AppLink>
    </li>
  );
}
