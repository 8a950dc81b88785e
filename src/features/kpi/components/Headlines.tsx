import { Skeleton } from "antd";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayOf, daysBetween } from "@/lib/dates";
import { preciseLength } from "@/lib/lengths";
import { formatMoneyCompact } from "@/lib/money";
import { formatCount, formatShare } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { StatFigure } from "@/ui/StatFigure";
import { useLanguage } from "@/ui/useLanguage";
import type { Counts, Figures } from "../api";
import type { FigureFilters } from "../filters/filters";
import { useLeadsHref } from "../filters/useLeadsHref";
import { toldFigures } from "../told";
import { Definition } from "./Definition";
import styles from "./Headlines.module.css";

export const HEADLINES = ["visitors", "identified", "leads", "won", "conversion", "response"] as const;
export type Headline = (typeof HEADLINES)[number];

/** What an edition had by a day can be told of these: a sale comes later than the day it is counted by. */
type Comparable = Pick<Counts, "visitors" | "identified_visitors" | "leads">;

function compared(headline: Headline, totals: Comparable, t: TFunction, language: string): string | undefined {
  switch (headline) {
    case "visitors":
      return formatCount(totals.visitors, language);
    case "identified":
      return formatShare(totals.identified_visitors, totals.visitors, language);
    case "leads":
      return toldFigures(t, language).leads(totals.leads);
    default:
      return undefined;
  }
}

/** A headline's figure as it is written, or nothing where there is none. */
export function headlineText(
  headline: Headline,
  { totals, first_response }: Figures,
  t: TFunction,
  language: string,
): string | undefined {
  const told = toldFigures(t, language);
  switch (headline) {
    case "won":
      return told.won(totals.won_leads);
    case "conversion":
      return told.conversion(totals);
    case "response":
      return first_response.median_minutes === null ? "–" : preciseLength(first_response.median_minutes, language);
    default:
      return compared(headline, totals, t, language);
  }
}

const AIMED_AT = { visitors: "visitors", leads: "leads", won: "won_leads" } as const;

/** How much of its target a headline has reached, or for a rate what is aimed at, where there is one. */
function useTarget(): (headline: Headline, figures: Figures) => string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  return (headline, { totals, targets }) => {
    // what is aimed at of leads and of won leads says what conversion is aimed at
    if (headline === "conversion" && targets.leads && targets.won_leads) {
      return t("kpi.target", { target: formatShare(targets.won_leads, targets.leads, language) });
    }
    const measure = headline in AIMED_AT ? AIMED_AT[headline as keyof typeof AIMED_AT] : undefined;
    const reached = measure && totals[measure];
    const target = measure && targets[measure];
    return target && reached != null
      ? t("kpi.ofTarget", { share: formatShare(reached, target, language), target: formatCount(target, language) })
      : undefined;
  };
}

const DAY_MINUTES = 1440;

/** Days since the first leads of the cohort were born: the older it is, the less is still to come. */
function ageOf({ by_day, as_of }: Figures): number {
  const born = by_day.find(({ leads }) => (leads ?? 0) > 0) ?? by_day[0];
  return born ? Math.max(1, daysBetween(born.day, dayOf(as_of))) : 1;
}

/** What stands under a headline: the same open day of the edition before, or what the figure is made of. */
function useNote({
  filters,
}: {
  filters: FigureFilters;
}): (headline: Headline, figures: Figures) => string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  const sameDay = (headline: Headline, [before]: Figures["same_day"]) => {
    const median = before?.median_minutes ?? null;
    const waited = median === null ? undefined : preciseLength(median, language);
    const value = before && (headline === "response" ? waited : compared(headline, before, t, language));
    const isWhole = filters.from === undefined && filters.to === undefined;
    return value && isWhole ? t("kpi.sameDay", { year: String(before.year), value }) : undefined;
  };
  return (headline, figures) => {
    const { sold_mad, open_leads: open, first_response, same_day } = figures;
    const ninety = first_response.p90_minutes;
    switch (headline) {
      case "won":
        return sold_mad ? formatMoneyCompact(sold_mad, language) : undefined;
      case "conversion":
        return open > 0
          ? t("kpi.soFar", {
              count: open,
              formatted: formatCount(open, language),
              age: preciseLength(ageOf(figures) * DAY_MINUTES, language),
            })
          : undefined;
      case "response":
        return [
          sameDay(headline, same_day),
          ninety !== null && t("kpi.ninety", { time: preciseLength(ninety, language) }),
        ]
          .filter(Boolean)
          .join(" · ");
      default:
        return sameDay(headline, same_day);
    }
  };
}

/** A number, and the way to what it counts where the reader may see that. */
function Value({ href, children }: { href: string | undefined; children: ReactNode }) {
  return href ? <AppLink to={href}>{children}</AppLink> : children;
}

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
  const usualNote = useNote({ filters });
  const targetOf = useTarget();
  const leads = useLeadsHref(filters);
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
                <Value href={headline === "leads" ? leads : undefined}>
                  {(figures && headlineText(headline, figures, t, language)) ?? "–"}
                </Value>
              )
            }
            note={
              <span className={styles.before}>
                {figures && targetOf(headline, figures) && (
                  <span className={styles.target}>{targetOf(headline, figures)}</span>
                )}
                {(figures && (noteOf ?? usualNote)(headline, figures)) ?? "\u00a0"}
              </span>
            }
          />
        </div>
      ))}
    </section>
  );
}
