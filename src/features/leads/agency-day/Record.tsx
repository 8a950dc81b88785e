import { Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { lengthOf } from "@/lib/lengths";
import { Money } from "@/ui/Money";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./TeamLoad.module.css";
import type { Achieved } from "./useTeamRecord";

const MINUTE = 60_000;

/** How fast leads were first spoken to, and what was won. */
export function Record({ achieved }: { achieved: Achieved }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { won, won_mad, median_minutes, p90_minutes } = achieved;
  const time = (minutes: number) => lengthOf(minutes * MINUTE, language);
  return (
    <span className={styles.record}>
      {median_minutes === null ? (
        t("assignments.record.noResponse")
      ) : (
        <Tooltip title={t("assignments.record.responseHint", { p90: time(p90_minutes ?? median_minutes) })}>
          {t("assignments.record.response", { time: time(median_minutes) })}
        </Tooltip>
      )}
      {" · "}
      {t("assignments.record.won", { count: won })}
      {won > 0 && (
        <>
          {" ("}
          <Money amount={won_mad} compact />)
        </>
      )}
    </span>
  );
}
