import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { LoadProblem } from "@/ui/LoadProblem";
import { StatFigure } from "@/ui/StatFigure";
import { useLanguage } from "@/ui/useLanguage";
import { HEADLINES, headlineText } from "../components/headlineText";
import { Reservations } from "../components/Reservations";
import { type About, useBriefing, useBriefingPreview } from "./api";
import styles from "./briefings.module.css";
import { SentBefore } from "./SentBefore";
import { useChangeNote } from "./useChangeNote";
import { briefingName } from "./words";

/** The headlines that would be sent, before they are: as the board will read them. */
export function BriefingPreview({ about }: { about: About | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, isFetching, refetch } = useBriefingPreview(about);
  const before = useBriefing(data?.previous_id ?? null).briefing;
  const noteOf = useChangeNote(before?.figures);
  if (!about) {
    return null;
  }
  return (
    <section className={styles.preview} aria-label={t("briefing.form.preview")} aria-busy={!data && !error}>
      <h2 className={styles.previewTitle}>{t("briefing.form.preview")}</h2>
      <SentBefore about={about} />
      <p className={styles.soft}>
        {before ? t("briefing.since", { name: briefingName(before, t, language) }) : t("briefing.first")}
      </p>
      {!data && error && <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active title={false} paragraph={{ rows: 4 }} />}
      {data && (
        <>
          <div className={styles.headlines}>
            {HEADLINES.map((headline) => (
              <StatFigure
                key={headline}
                label={t(`kpi.headline.${headline}.title`)}
                value={headlineText(headline, data.figures, t, language)}
                note={noteOf(headline, data.figures)}
              />
            ))}
          </div>
          <Reservations figures={data.figures} />
        </>
      )}
    </section>
  );
}
