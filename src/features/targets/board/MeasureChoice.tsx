import { useTranslation } from "react-i18next";
import { ChoicePills } from "@/ui/ChoicePills";
import { MEASURES, type Measure } from "../targets";
import styles from "./board.module.css";

interface MeasureChoiceProps {
  measure: Measure;
  onChoose: (measure: Measure) => void;
  /** How many targets of a measure are not yet saved. */
  countOf: (measure: Measure) => number;
}

/** What is counted: visitors, leads or leads won; each says what of it is not yet saved. */
export function MeasureChoice({ measure, onChoose, countOf }: MeasureChoiceProps) {
  const { t } = useTranslation();
  return (
    <ChoicePills
      id="target-measure"
      label={t("targets.measure.label")}
      value={measure}
      onChange={onChoose}
      choices={MEASURES.map((value) => ({
        value,
        label: (
          <>
            {t(`targets.measure.${value}`)}{" "}
            {countOf(value) > 0 && (
              <span className={styles.unsaved}>{t("targets.measure.unsaved", { count: countOf(value) })}</span>
            )}
          </>
        ),
      }))}
    />
  );
}
