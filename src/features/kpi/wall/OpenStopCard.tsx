import { useTranslation } from "react-i18next";
import { formatCount, formatShare } from "@/lib/numbers";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import { KIND_COLOR } from "../charts/kinds";
import type { OpenStop } from "../shape/openStops";
import { stopName } from "../words";
import { Changing } from "./Changing";
import { Meter } from "./Meter";
import styles from "./today.module.css";

/** A stop that is open: its visitors today, large, and how far it has come to its target in all. */
export function OpenStopCard({ stop, today }: OpenStop) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { visitors, target_visitors: target, caravan_kind: kind } = stop;
  const all = formatCount(visitors, language);
  return (
    <li className={styles.card}>
      <CaravanTag kind={kind} label={t(`common.caravanKind.${kind}`)} />
      <strong className={styles.city}>{stopName(stop, language)}</strong>
      <span className={styles.ofStop}>
        <Changing>{today === undefined ? undefined : formatCount(today, language)}</Changing>
      </span>
      <Meter value={visitors} target={target} end={Math.max(visitors, target)} color={KIND_COLOR[kind]} />
      <span className={styles.soFar}>
        {target > 0
          ? t("wall.today.ofTarget", {
              visitors: all,
              target: formatCount(target, language),
              share: formatShare(visitors, target, language),
            })
          : t("wall.today.inAll", { visitors: all })}
      </span>
    </li>
  );
}
