import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import styles from "../settings.module.css";
import { STAGE_COLORS } from "../stageColors";

const COLORS = Object.entries(STAGE_COLORS);

interface ColorFieldProps {
  id?: string;
  value?: string;
  onChange?: (color: string) => void;
}

/** One of the colours a stage can have: radio buttons drawn as swatches. */
export function ColorField({ id, value, onChange }: ColorFieldProps) {
  const { t } = useTranslation();
  return (
    <div role="radiogroup" id={id} aria-label={t("settings.stage.color")} className={styles.colors}>
      {COLORS.map(([color, word]) => {
        const shown: CSSProperties & Record<"--stage", string> = { "--stage": color };
        return (
          <label key={color} className={styles.color} style={shown} title={t(`settings.color.${word}`)}>
            <input
              type="radio"
              name="stage-color"
              value={color}
              checked={value === color}
              aria-label={t(`settings.color.${word}`)}
              onChange={() => onChange?.(color)}
            />
          </label>
        );
      })}
    </div>
  );
}
