import { useTranslation } from "react-i18next";
import { LoadBar } from "../assignments/LoadBar";
import styles from "./Region.module.css";

/** How the bars of the load are to be read. */
export function LoadLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.sample}>
          <LoadBar worked={1} most={1} />
        </span>
        {t("assignments.region.legend.worked")}
      </li>
      <li>
        <span className={styles.sample}>
          <LoadBar worked={0} waiting={1} most={1} />
        </span>
        {t("assignments.region.legend.waiting")}
      </li>
      <li>
        <span className={styles.sample}>
          <LoadBar worked={1} most={1} mean={0.5} />
        </span>
        {t("assignments.region.legend.heavy")}
      </li>
    </ul>
  );
}
