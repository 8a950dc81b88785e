import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { daysBetween } from "@/lib/dates";
import { daysAgo } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { type Stop, stateOf } from "../tour";
import styles from "./timeline.module.css";

/** Where a stop stands: over, which of its days it is, or how far ahead. */
export function StopStateTag({ stop }: { stop: Pick<Stop, "time_zone" | "starts_on" | "ends_on"> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = stateOf(stop);
  const day = today(stop.time_zone);
  const said = {
    ended: () => t("tour.state.ended"),
    open: () =>
      t("tour.state.open", {
        day: daysBetween(stop.starts_on, day) + 1,
        days: daysBetween(stop.starts_on, stop.ends_on) + 1,
      }),
    not_begun: () => daysAgo(stop.starts_on, day, language),
  };
  return (
    <span className={styles.state} data-state={state}>
      {said[state]()}
    </span>
  );
}
