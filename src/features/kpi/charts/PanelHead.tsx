import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import type { StopGroup } from "../shape/stopRows";
import styles from "./charts.module.css";

/** Which caravan's stops these are, and how many have been visited. */
export function PanelHead({ group }: { group: StopGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <h3 className={styles.panelHead}>
      <CaravanTag kind={group.kind} label={<span data-plot-text>{t(`common.caravanKind.${group.kind}`)}</span>} />
      <span className={styles.panelSum} data-plot-text>
        {t("kpi.stops.visited", {
          visited: formatCount(group.rows.filter(({ visits }) => visits > 0).length, language),
          stops: formatCount(group.rows.length, language),
        })}
      </span>
    </h3>
  );
}
