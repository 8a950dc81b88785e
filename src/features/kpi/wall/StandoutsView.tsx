import { useTranslation } from "react-i18next";
import { STANDOUT_SIGNS } from "../components/standoutSigns";
import { useStandoutSentence } from "../components/useStandoutSentence";
import { standouts } from "../shape/standouts";
import styles from "./StandoutsView.module.css";
import wall from "./wall.module.css";
import type { WallData } from "./wallData";

/** What stands out, in sentences large enough to be read from afar. */
export function StandoutsView({ figures, filters, today }: WallData) {
  const { t } = useTranslation();
  const sentenceOf = useStandoutSentence();
  const found = standouts(figures, filters, today);
  return (
    <>
      <h2 className={wall.title}>{t("kpi.standouts.title")}</h2>
      {found.length > 0 ? (
        <ul className={styles.list}>
          {found.map((standout) => (
            <li key={standout.rule}>
              <span className={styles.sign} data-rule={standout.rule} aria-hidden="true">
                {STANDOUT_SIGNS[standout.rule]}
              </span>
              {sentenceOf(standout)}
            </li>
          ))}
        </ul>
      ) : (
        <p className={wall.rest}>{t("wall.nothing")}</p>
      )}
    </>
  );
}
