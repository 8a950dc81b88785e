import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { useDrill } from "../filters/useDrill";
import { standouts } from "../shape/standouts";
import frame from "./ChartFrame.module.css";
import { Definition } from "./Definition";
import type { FigureProps } from "./figureProps";
import styles from "./Standouts.module.css";
import { STANDOUT_SIGNS } from "./standoutSigns";
import { useStandoutSentence } from "./useStandoutSentence";

/** What stands out, found by written rules; nothing where nothing does. */
export function Standouts({ figures, filters, today }: FigureProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const drill = useDrill();
  const sentenceOf = useStandoutSentence();
  const found = figures ? standouts(figures, filters, today) : [];
  if (found.length === 0) {
    return null;
  }
  return (
    <section className={frame.frame} aria-labelledby={id}>
      <h2 className={frame.title}>
        <span id={id}>{t("kpi.standouts.title")}</span>
        <Definition of={t("kpi.standouts.title")} asOf={figures?.as_of}>
          {t("kpi.standouts.definition")}
        </Definition>
      </h2>
      <ul className={styles.list}>
        {found.map((standout) => (
          <li key={standout.rule} className={styles.item}>
            <span className={styles.sign} data-rule={standout.rule} aria-hidden="true">
              {STANDOUT_SIGNS[standout.rule]}
            </span>
            <AppLink
              className={styles.sentence}
              to={drill(
                standout.rule === "untouched"
                  ? { agencies: [standout.agency.agency_id] }
                  : { stops: [standout.stop.stop_id] },
              )}
            >
              {sentenceOf(standout)}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
