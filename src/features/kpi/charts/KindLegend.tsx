import { useTranslation } from "react-i18next";
import { CaravanTag } from "@/ui/CaravanTag";
import type { CaravanKind } from "@/ui/kinds";
import styles from "./charts.module.css";

/** The caravan types of a chart, by the colour and the mark they have everywhere. */
export function KindLegend({ kinds }: { kinds: CaravanKind[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <CaravanTag kind={kind} label={<span data-plot-text>{t(`common.caravanKind.${kind}`)}</span>} />
        </li>
      ))}
    </ul>
  );
}
