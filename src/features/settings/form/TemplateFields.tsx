import { useTranslation } from "react-i18next";
import { fillTemplate, type MessageFacts } from "@/lib/messageTemplate";
import type { SettingColumns } from "../settings";
import styles from "../settings.module.css";
import { LanguageFields } from "./LanguageFields";

const LANGUAGES = ["fr", "ar", "en"] as const;

/** Nobody's name: what a text looks like once it is filled in. */
const SAMPLES: Record<(typeof LANGUAGES)[number], MessageFacts> = {
  fr: { name: "Samira Alaoui", agent: "Youssef Bennani", agency: "Agence de Casablanca" },
  ar: { name: "سميرة العلوي", agent: "يوسف بناني", agency: "وكالة الدار البيضاء" },
  en: { name: "Samira Alaoui", agent: "Youssef Bennani", agency: "Casablanca agency" },
};

const LONGEST_BODY = 1000;

/** The text of a message in each language, and how it reads to whom it is sent. */
export function TemplateFields({ values }: { values: SettingColumns }) {
  const { t } = useTranslation();
  return (
    <>
      <LanguageFields column="body" legend={t("settings.template.bodies")} most={LONGEST_BODY} />
      <p className={styles.hint}>
        {t("settings.template.placeholders")} <code dir="ltr">{"{name}"}</code> <code dir="ltr">{"{agent}"}</code>{" "}
        <code dir="ltr">{"{agency}"}</code>
      </p>
      <section className={styles.messages} aria-label={t("settings.template.preview")}>
        {LANGUAGES.map((language) => (
          <p key={language} lang={language} dir={language === "ar" ? "rtl" : "ltr"} className={styles.message}>
            {fillTemplate(values[`body_${language}`] ?? "", SAMPLES[language]) || "…"}
          </p>
        ))}
      </section>
    </>
  );
}
