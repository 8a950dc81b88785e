import { Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PostedStop } from "@/backend/profile";
import { today } from "@/lib/clock";
import { daysBetween } from "@/lib/dates";
import { formatDayRange } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { CaravanMark, CaravanTag } from "@/ui/CaravanTag";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useLanguage } from "@/ui/useLanguage";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { stopState } from "../stops";
import styles from "./StopHeading.module.css";

interface StopHeadingProps {
  stop: PostedStop;
  /** All stops the host is posted to. */
  stops: PostedStop[];
}

/** Where the host is: city, place, which day of how many; with several postings, the choice of the stop. */
export function StopHeading({ stop, stops }: StopHeadingProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, total } = placeInStop(stop);
  const when =
    stopState(stop) === "open"
      ? t("capture.stop.day", { day, total })
      : formatDayRange(stop.starts_on, stop.ends_on, language);
  return (
    <header className={styles.heading}>
      <div className={styles.words}>
        <div className={styles.title}>
          <h1>
            <VisuallyHidden>{t("capture.title")} </VisuallyHidden>
            {localized(stop, "city_name", language)}
          </h1>
          <span className={styles.day}>{when}</span>
        </div>
        <p className={styles.facts}>
          <CaravanTag kind={stop.caravan_kind} label={t(`common.caravanKind.${stop.caravan_kind}`)} />
          {stop.venue && <span>{stop.venue}</span>}
        </p>
      </div>
      {stops.length > 1 && <StopChoice stop={stop} stops={stops} />}
    </header>
  );
}

/** Which of how many days of the stop it is. */
function placeInStop({ starts_on, ends_on, time_zone }: PostedStop) {
  return { day: daysBetween(starts_on, today(time_zone)) + 1, total: daysBetween(starts_on, ends_on) + 1 };
}

function StopChoice({ stop, stops }: StopHeadingProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useAppNavigate();
  const options = [...stops].reverse().map((own) => ({
    value: own.id,
    label: (
      <span className={styles.option}>
        <CaravanMark kind={own.caravan_kind} />
        <span className={styles.optionCity}>{localized(own, "city_name", language)}</span>
        <span className={styles.optionDays}>{formatDayRange(own.starts_on, own.ends_on, language)}</span>
        {stopState(own) === "open" && <span className={styles.running}>{t("capture.stop.running")}</span>}
      </span>
    ),
  }));
  return (
    <Select
      className={styles.choice ?? ""}
      aria-label={t("capture.stop.label")}
      value={stop.id}
      options={options}
      onChange={(id) => navigate(`/counter?stop=${id}`)}
    />
  );
}
