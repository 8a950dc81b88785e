import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { StageTag } from "@/ui/StageTag";
import type { SettingColumns } from "../settings";
import styles from "../settings.module.css";

const LANGUAGES = ["fr", "ar", "en"] as const;

/** How a stage will look: as the head of its column on the board, and as the chip beside a lead. */
export function StagePreview({ values }: { values: SettingColumns }) {
  const { t } = useTranslation();
  const color: CSSProperties & Record<"--stage", string> = { "--stage": values.color ?? "" };
  return (
    <section className={styles.preview} aria-label={t("settings.stage.preview")}>
      {LANGUAGES.map((language) => {
        const name = values[`name_${language}`] || "…";
        return (
          <div key={language} lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
            <p className={styles.column} style={color}>
              <strong>{name}</strong>
            </p>
            <StageTag color={values.color ?? ""} label={name} />
          </div>
        );
      })}
    </section>
  );
}
