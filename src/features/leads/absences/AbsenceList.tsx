import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDayRange } from "@/lib/formatDates";
import { Arrow } from "@/ui/Arrow";
import { useLanguage } from "@/ui/useLanguage";
import { type Absence, inForceAndToCome, isInForce } from "./absences";
import styles from "./absences.module.css";
import { EndAbsence } from "./EndAbsence";

/** Who is away and will be, who stands in, and the way to end it. */
export function AbsenceList({ absences }: { absences: Absence[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = today();
  const shown = inForceAndToCome(absences, day);
  if (shown.length === 0) {
    return <p className={styles.none}>{t("absences.none")}</p>;
  }
  return (
    <ul className={styles.list}>
      {shown.map((absence) => (
        <li key={absence.id} data-now={isInForce(absence, day)}>
          <span className={styles.when}>
            {formatDayRange(absence.starts_on, absence.ends_on, language, day)}
            {isInForce(absence, day) && <span className={styles.now}>{t("absences.now")}</span>}
          </span>
          <span className={styles.people}>
            <bdi>{absence.staff_name}</bdi> <Arrow /> <bdi>{absence.stand_in_name}</bdi>
          </span>
          <EndAbsence absence={absence} />
          {absence.begun_at !== null && (
            <span className={styles.handed}>
              {t("absences.handed", { count: absence.follow_ups })}
              {absence.leads > 0 && <> · {t("absences.leads", { count: absence.leads })}</>}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
