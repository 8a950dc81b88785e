import { CoffeeOutlined, RollbackOutlined, SwapOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { today } from "@/lib/clock";
import { formatDay } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { inForceAndToCome, isInForce, lastReturn } from "./absences";
import styles from "./absences.module.css";
import { useAbsences } from "./useAbsences";

interface NoteProps {
  mark: ReactNode;
  title: string;
  children: ReactNode;
}

function Note({ mark, title, children }: NoteProps) {
  return (
    <li className={styles.note}>
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <span>
        <strong>{title}</strong> {children}
      </span>
    </li>
  );
}

/** On somebody's day: whom they stand in for, who stands in for them, and what was given back at their return. */
export function MyAbsences() {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useProfile().data?.staff?.id ?? "";
  const day = today();
  const absences = useAbsences(me !== "");
  const on = (date: string) => formatDay(date, language, "short", day);
  const current = inForceAndToCome(absences, day);
  const mine = current.find(({ staff_id }) => staff_id === me);
  const standing = current.filter((one) => one.stand_in_id === me);
  const back = lastReturn(absences, me, day);
  if (!mine && standing.length === 0 && !back) {
    return null;
  }
  return (
    <ul className={styles.notes} aria-label={t("absences.mine.label")}>
      {standing.map((one) =>
        isInForce(one, day) ? (
          <Note
            key={one.id}
            mark={<SwapOutlined />}
            title={t("absences.mine.standingIn", { name: one.staff_name, until: on(one.ends_on) })}
          >
            {t("absences.mine.received", { count: one.follow_ups })}
            {one.leads > 0 && <> {t("absences.mine.newLeads", { count: one.leads })}</>}
          </Note>
        ) : (
          <Note
            key={one.id}
            mark={<SwapOutlined />}
            title={t("absences.mine.willStandIn", {
              name: one.staff_name,
              from: on(one.starts_on),
              until: on(one.ends_on),
            })}
          >
            {t("absences.mine.willReceive")}
          </Note>
        ),
      )}
      {mine && (
        <Note
          mark={<CoffeeOutlined />}
          title={t("absences.mine.away", { from: on(mine.starts_on), until: on(mine.ends_on) })}
        >
          {t("absences.mine.replacedBy", { name: mine.stand_in_name })}
        </Note>
      )}
      {back && (
        <Note mark={<RollbackOutlined />} title={t("absences.mine.back", { name: back.stand_in_name })}>
          {t("absences.mine.givenBack", { count: back.follow_ups_back })}
          {back.leads_back > 0 && <> {t("absences.mine.leadsBack", { count: back.leads_back })}</>}
          {back.follow_ups_done > 0 && <> {t("absences.mine.done", { count: back.follow_ups_done })}</>}
        </Note>
      )}
    </ul>
  );
}
