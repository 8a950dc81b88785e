import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { formatCount, formatShare } from "@/lib/numbers";
import { StatFigure } from "@/ui/StatFigure";
import { useLanguage } from "@/ui/useLanguage";
import type { Counts, Figures } from "../api";
import { Definition } from "./Definition";
import styles from "./Headlines.module.css";

const HEADLINES = ["visitors", "identified", "leads", "won", "conversion"] as const;
type Headline = (typeof HEADLINES)[number];

function written(headline: Headline, totals: Counts, language: string): string {
  switch (headline) {
    case "visitors":
      return formatCount(totals.visitors, language);
    case "identified":
      return formatShare(totals.identified_visitors, totals.visitors, language);
    case "leads":
      return formatCount(totals.leads, language);
    case "won":
      return formatCount(totals.won_leads, language);
    case "conversion":
      return formatShare(totals.won_leads, totals.leads, language);
  }
}

interface HeadlinesProps {
  figures: Figures | undefined;
  /** The edition before, for comparison. */
  previous?: { year: number; totals: Counts } | undefined;
  loading: boolean;
}

/** The figures that speak first: what the caravan brings in all. */
export function Headlines({ figures, previous, loading }: HeadlinesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={styles.band} aria-label={t("kpi.headlines")} aria-busy={loading}>
      {HEADLINES.map((headline) => (
        <div className={styles.cell} key={headline}>
          <StatFigure
            label={
              <span className={styles.label}>
                {t(`kpi.headline.${headline}.title`)}
                <Definition of={t(`kpi.headline.${headline}.title`)} asOf={figures?.as_of}>
                  {t(`kpi.headline.${headline}.definition`)}
                </Definition>
              </span>
            }
            value={
              loading ? (
                <Skeleton.Button active size="small" />
              ) : figures ? (
                written(headline, figures.totals, language)
              ) : (
                "–"
              )
            }
            note={
              previous && (
                <span className={styles.before}>
                  {t("kpi.previous", {
                    year: String(previous.year),
                    value: written(headline, previous.totals, language),
                  })}
                </span>
              )
            }
          />
        </div>
      ))}
    </section>
  );
}
