import { useTranslation } from "react-i18next";
import { formatMoment } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import { toldFigures } from "../told";
import type { BriefingRow } from "./api";
import styles from "./briefings.module.css";
import { rowName } from "./words";

/** What a briefing is about, and what was said of it. */
export function BriefingCell({ row }: { row: BriefingRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.about}>
      <AppLink to={`/figures/briefings/${row.id}`} className={styles.name}>
        {rowName(row, t, language)}
      </AppLink>
      {row.stop && <CaravanTag kind={row.stop.caravan.kind} label={t(`common.caravanKind.${row.stop.caravan.kind}`)} />}
      {row.note && (
        <p className={styles.excerpt} dir="auto">
          {row.note}
        </p>
      )}
    </div>
  );
}

/** A briefing as it stands on a phone. */
export function BriefingCard({ row }: { row: BriefingRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { leads, conversion } = toldFigures(t, language);
  return (
    <article className={styles.card}>
      <BriefingCell row={row} />
      <p className={styles.soft}>
        {t("briefing.line", {
          visitors: formatCount(row.totals.visitors, language),
          leads: leads(row.totals.leads),
          conversion: conversion(row.totals),
        })}
      </p>
      <p className={styles.soft}>
        {t("briefing.sent", { name: row.sender_name, moment: formatMoment(row.created_at, language) })}
      </p>
    </article>
  );
}
