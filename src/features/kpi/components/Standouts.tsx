import { FallOutlined, FieldTimeOutlined, RiseOutlined, WarningOutlined } from "@ant-design/icons";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { formatCount, formatRate, formatShare } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { useLanguage } from "@/ui/useLanguage";
import { useDrill } from "../filters/useDrill";
import { leadRate, type Standout, standouts } from "../shape/standouts";
import { stopName } from "../words";
import frame from "./ChartFrame.module.css";
import { Definition } from "./Definition";
import type { FigureProps } from "./figureProps";
import styles from "./Standouts.module.css";

const SIGNS: Record<Standout["rule"], ReactNode> = {
  best: <RiseOutlined />,
  worst: <FallOutlined />,
  drying: <WarningOutlined />,
  untouched: <FieldTimeOutlined />,
};

/** A standout in a sentence with its figures. */
function useSentence(): (standout: Standout) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (standout) => {
    if (standout.rule === "untouched") {
      const { agency } = standout;
      return t("kpi.standouts.untouched", {
        agency: localizedName(agency, language),
        count: agency.leads,
        formatted: formatCount(agency.leads, language),
      });
    }
    const { rule, stop } = standout;
    const city = stopName(stop, language);
    if (rule === "drying") {
      return t("kpi.standouts.drying", {
        city,
        kind: t(`common.caravanKind.${stop.caravan_kind}`),
        rate: formatRate(leadRate(stop), language),
        before: formatRate(standout.before, language),
      });
    }
    return t(`kpi.standouts.${rule}`, {
      city,
      visitors: formatCount(stop.visitors, language),
      target: formatCount(standout.target, language),
      share: formatShare(stop.visitors, standout.target, language),
    });
  };
}

/** What stands out, found by written rules; nothing where nothing does. */
export function Standouts({ figures, filters, today }: FigureProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const drill = useDrill();
  const sentenceOf = useSentence();
  const found = figures ? standouts(figures, filters, today) : [];
  if (found.length === 0) {
    return null;
  }
  return (
    <section className={frame.frame} aria-labelledby={id}>
      <h2 className={frame.title}>
        <span id={id}>{t("kpi.standouts.title")}</span>
        <Definition of={t("kpi.standouts.title")} asOf={figures?.as_of}>
          {t("kpi.standouts.definition")}
        </Definition>
      </h2>
      <ul className={styles.list}>
        {found.map((standout) => (
          <li key={standout.rule} className={styles.item}>
            <span className={styles.sign} data-rule={standout.rule} aria-hidden="true">
              {SIGNS[standout.rule]}
            </span>
            <AppLink
              className={styles.sentence}
              to={drill(
                standout.rule === "untouched"
                  ? { agencies: [standout.agency.agency_id] }
                  : { stops: [standout.stop.stop_id] },
              )}
            >
              {sentenceOf(standout)}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
