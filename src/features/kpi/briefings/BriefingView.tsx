import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { dayOf } from "@/lib/dates";
import { formatDayRange, formatMoment } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { PageHeader } from "@/ui/PageHeader";
import { useDocumentTitle } from "@/ui/useDocumentTitle";
import { useLanguage } from "@/ui/useLanguage";
import { useUrlParam } from "@/ui/useUrlParam";
import { DaysPicture } from "../charts/pictures";
import { DaysFigure } from "../components/DaysFigure";
import { Headlines } from "../components/Headlines";
import { Reservations } from "../components/Reservations";
import { Standouts } from "../components/Standouts";
import frame from "../frame/frame.module.css";
import { PrintButton } from "../frame/PrintButton";
import { PrintHead } from "../frame/PrintHead";
import { type Briefing, useBriefing } from "./api";
import { BriefingTable } from "./BriefingTable";
import styles from "./briefings.module.css";
import { CompareField } from "./CompareField";
import { Comparison } from "./Comparison";
import { useChangeNote } from "./useChangeNote";
import { briefingFilters, briefingName } from "./words";

// The picture's code comes while the briefing is asked for.
void DaysPicture.preload();

/** A briefing as it was sent, on one page: who says what, the headlines since the one before, days, what stands out, line by line. */
export function BriefingView({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [withId, compareWith] = useUrlParam("with");
  const before = useBriefing(briefing.previous_id).briefing;
  const noteOf = useChangeNote(before?.figures);
  const { figures, edition, subject, starts_on, ends_on, stop_id } = briefing;
  const filters = useMemo(() => briefingFilters({ stop_id, starts_on, ends_on }), [stop_id, starts_on, ends_on]);
  const shown = {
    figures,
    failed: false,
    filters,
    period: formatDayRange(starts_on, ends_on, language),
    today: dayOf(figures.as_of),
    fileName: `escale-${starts_on}`,
  };
  const name = briefingName(briefing, t, language);
  useDocumentTitle(name, t("app.nav.figures"));
  return (
    <article className={styles.page}>
      <PrintHead>{t("briefing.one")}</PrintHead>
      <PageHeader
        title={name}
        lead={
          <>
            {t("briefing.edition", { year: String(edition.year), theme: localized(edition, "theme", language) })}{" "}
            {t("kpi.asOf", { moment: formatMoment(figures.as_of, language) })}
            <span className={frame.asOf}>
              {t("briefing.sent", { name: briefing.sender_name, moment: formatMoment(briefing.created_at, language) })}
              {before && ` ${t("briefing.since", { name: briefingName(before, t, language) })}`}
            </span>
          </>
        }
        action={
          <div className={frame.actions}>
            <CompareField briefing={briefing} value={withId} onChange={compareWith} />
            <PrintButton />
          </div>
        }
      />
      <div className={frame.content}>
        {briefing.note && (
          <p className={styles.note}>
            <bdi>{briefing.note}</bdi>
          </p>
        )}
        <Headlines figures={figures} filters={filters} loading={false} noteOf={noteOf} />
        <Reservations figures={figures} />
        {subject === "week" && <Standouts {...shown} />}
        {withId && <Comparison briefing={briefing} withId={withId} />}
        <DaysFigure {...shown} brief />
        <BriefingTable {...shown} subject={subject} />
      </div>
    </article>
  );
}
