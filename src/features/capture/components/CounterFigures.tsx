import { Progress } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { CounterFigures as Figures } from "../api";
import styles from "./CounterFigures.module.css";

interface CounterFiguresProps {
  figures?: Figures | undefined;
  /** The last reading failed. */
  failed: boolean;
}

/** What the stop has reached: today's visitors large, the host's own part, the target of the stop. */
export function CounterFigures({ figures, failed }: CounterFiguresProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = (value: number | undefined) => (value === undefined ? "–" : formatCount(value, language));
  return (
    <section className={styles.figures} aria-label={t("capture.figures.label")} aria-busy={!figures && !failed}>
      <p className={styles.today}>
        <strong>{count(figures?.visitors_today)}</strong>
        <span>{t("capture.figures.today")}</span>
      </p>
      <dl className={styles.parts}>
        <div>
          <dt>{t("capture.figures.mine")}</dt>
          <dd>{count(figures?.mine_today)}</dd>
        </div>
        <div>
          <dt>{t("capture.figures.identified")}</dt>
          <dd>{count(figures?.identified_today)}</dd>
        </div>
      </dl>
      <div className={styles.target}>
        {failed ? <Failed known={!!figures} /> : figures && <Target figures={figures} />}
      </div>
    </section>
  );
}

function Failed({ known }: { known: boolean }): ReactNode {
  const { t } = useTranslation();
  return <p className={styles.failed}>{known ? t("capture.figures.outdated") : t("capture.figures.missing")}</p>;
}

function Target({ figures: { visitors, target_visitors } }: { figures: Figures }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = { visitors: formatCount(visitors, language), target: formatCount(target_visitors, language) };
  if (target_visitors === 0) {
    return <p>{t("capture.figures.total", words)}</p>;
  }
  return (
    <>
      <Progress
        percent={Math.min(100, Math.floor((visitors * 100) / target_visitors))}
        showInfo={false}
        size={{ height: 10 }}
        strokeColor="var(--escale-accent)"
        trailColor="var(--escale-line)"
        aria-label={t("capture.figures.progress")}
      />
      <p>{t("capture.figures.target", words)}</p>
    </>
  );
}
