import { useTranslation } from "react-i18next";
import { KeyLegend } from "@/ui/KeyLegend";
import styles from "./palette.module.css";

/** The keys of the palette, where there is a keyboard. */
export function PaletteFoot() {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      <KeyLegend
        keys={[
          { keys: ["ArrowUp", "ArrowDown"], does: t("search.keys.move") },
          { keys: ["Enter"], does: t("search.keys.choose") },
          { keys: ["Escape"], does: t("search.keys.close") },
        ]}
      />
    </div>
  );
}
