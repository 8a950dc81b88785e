import { Button, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { useHoursForm } from "@/backend/useHoursForm";
import { type DayHours, WEEKDAYS, weekdayName } from "@/backend/week";
import { FormProblem } from "../FormProblem";
import record from "../record/record.module.css";
import { useLanguage } from "../useLanguage";
import { HoursConflict } from "./HoursConflict";
import styles from "./hours.module.css";
import { TimeSelect } from "./TimeSelect";

interface HoursFormProps {
  /** Null for the hours in common. */
  agencyId: string | null;
  hours: DayHours[];
  common: DayHours[];
  onDone: () => void;
}

/** Says on which weekdays an agency works, and from when until when. */
export function HoursForm({ agencyId, hours, common, onDone }: HoursFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const edit = useHoursForm({ agencyId, hours, common, onDone });
  const { week, change, sending } = edit;
  if (edit.versions) {
    return <HoursConflict versions={edit.versions} onResolve={edit.settle} onCancel={edit.backToForm} />;
  }
  return (
    <form
      className={record.form}
      onSubmit={(event) => {
        event.preventDefault();
        edit.save();
      }}
    >
      <FormProblem error={edit.problem} />
      <ul className={styles.edit}>
        {WEEKDAYS.map((weekday, index) => {
          const day = week[index];
          const name = weekdayName(weekday, language);
          return (
            day && (
              <li key={weekday}>
                <Switch
                  checked={day.open}
                  aria-label={t("hours.open", { day: name })}
                  onChange={(open) => change(index, { open })}
                />
                <span>{name}</span>
                {day.open ? (
                  <span className={styles.times}>
                    <TimeSelect
                      value={day.from}
                      label={t("hours.opens", { day: name })}
                      onChange={(from) => change(index, { from })}
                    />
                    –
                    <TimeSelect
                      value={day.until}
                      label={t("hours.closes", { day: name })}
                      wrong={day.until <= day.from}
                      onChange={(until) => change(index, { until })}
                    />
                  </span>
                ) : (
                  <span className={styles.closed}>{t("hours.closed")}</span>
                )}
                {day.open && day.until <= day.from && (
                  <span role="alert" className={styles.wrong}>
                    {t("errors.hours_upside_down")}
                  </span>
                )}
              </li>
            )
          );
        })}
      </ul>
      <div className={record.actions}>
        <Button type="primary" htmlType="submit" loading={sending}>
          {t("common.action.save")}
        </Button>
        <Button onClick={edit.cancel}>{t("common.action.cancel")}</Button>
        {agencyId !== null && hours.length > 0 && (
          <Button type="text" className={record.extra ?? ""} disabled={sending} onClick={edit.asCommon}>
            {t("hours.asCommon")}
          </Button>
        )}
      </div>
    </form>
  );
}
