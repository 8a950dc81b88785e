import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDayRange } from "@/lib/formatDates";
import { Arrow } from "@/ui/Arrow";
import { useLanguage } from "@/ui/useLanguage";
import { type Absence, inForceAndToCome, isInForce } from "./absences";
import styles from "./absences.module.css";
import { EndAbsence } from "./EndAbsence";

interface AbsenceListProps {
  absences: Absence[];
  /** Where several agencies stand together: the name of one. */
  agencyNameOf?: ((id: string) => string) | undefined;
  /** Whether its days and stand-in can still be changed; where its agency is closed, it can only end. */
  canEdit: (absence: Absence) => boolean;
  onEdit: (absence: Absence) => void;
}

/** Who is away and will be, who stands in, and the ways to change and to end it. */
export function AbsenceList({ absences, agencyNameOf, canEdit, onEdit }: AbsenceListProps) {
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
            {agencyNameOf && <span className={styles.agency}>{agencyNameOf(absence.agency_id)}</span>}
          </span>
          <span className={styles.tools}>
            {canEdit(absence) && (
              <Button
                size="small"
                aria-label={t("absences.change.of", { name: absence.staff_name })}
                onClick={() => onEdit(absence)}
              >
                {t("common.action.edit")}
              </Button>
            )}
            <EndAbsence absence={absence} />
          </span>
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
