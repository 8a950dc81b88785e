import { Skeleton } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { StatFigure } from "@/ui/StatFigure";
import { useLanguage } from "@/ui/useLanguage";
import type { Figures } from "../api";
import type { FigureFilters } from "../filters/filters";
import { useMadeOf } from "../filters/useMadeOf";
import { Definition } from "./Definition";
import styles from "./Headlines.module.css";
import { HEADLINES, type Headline, headlineText } from "./headlineText";
import { OptionalLink } from "./OptionalLink";
import { useHeadlineNote } from "./useHeadlineNote";
import { useHeadlineTarget } from "./useHeadlineTarget";

interface HeadlinesProps {
  figures: Figures | undefined;
  filters: FigureFilters;
  loading: boolean;
  /** What stands under a headline, where it is not what usually does. */
  noteOf?: ((headline: Headline, figures: Figures) => ReactNode) | undefined;
}

/** The figures that speak first: what the caravan brings in all. */
export function Headlines({ figures, filters, loading, noteOf }: HeadlinesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const usualNote = useHeadlineNote(filters);
  const target = useHeadlineTarget();
  const madeOf = useMadeOf(filters);
  const note =
    noteOf ??
    ((headline: Headline, figures: Figures) =>
      usualNote(headline, figures).map((line) => (
        <span className={styles.line} key={line}>
          {line}
        </span>
      )));
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
              ) : (
                <OptionalLink to={figures && madeOf.headline(headline, figures)}>
                  {(figures && headlineText(headline, figures, t, language)) ?? "–"}
                </OptionalLink>
              )
            }
            note={
              <span className={styles.before}>
                {figures && target.of(headline, figures) && (
                  <span className={styles.target}>{target.of(headline, figures)}</span>
                )}
                {figures && note(headline, figures)}
              </span>
            }
          />
        </div>
      ))}
    </section>
  );
}
