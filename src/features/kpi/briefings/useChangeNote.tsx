import { useTranslation } from "react-i18next";
import { useLanguage } from "@/ui/useLanguage";
import type { Figures } from "../api";
import { Change, changeOf } from "../compare/Change";
import { type Headline, headlineText } from "../components/headlineText";
import styles from "./briefings.module.css";

const COUNTED = { visitors: "visitors", leads: "leads", won: "won_leads" } as const;

/** By how much a headline changed; undefined for a share or a length, whose change in per cent would mislead. */
export function headlineChange(headline: Headline, now: Figures, before: Figures): number | null | undefined {
  const measure = headline in COUNTED ? COUNTED[headline as keyof typeof COUNTED] : undefined;
  return measure && changeOf(now.totals[measure], before.totals[measure]);
}

/** What stands under the headlines of a briefing: what the one before had, and the change since; nothing without one. */
export function useChangeNote(before: Figures | undefined) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (headline: Headline, figures: Figures) => {
    if (!before) {
      return undefined;
    }
    const change = headlineChange(headline, figures, before);
    return (
      <span className={styles.change}>
        {t("briefing.before", { value: headlineText(headline, before, t, language) })}
        {change != null && <Change change={change} />}
      </span>
    );
  };
}
