import { useTranslation } from "react-i18next";
import { figureDefinitions } from "./definitions";
import styles from "./definitions.module.css";

/** How each figure is counted, one under the other. */
export function Definitions() {
  const { t } = useTranslation();
  return (
    <dl className={styles.list}>
      {figureDefinitions(t).map(({ key, title, text, source, tables }) => (
        <div className={styles.item} key={key} id={key}>
          <dt>{title}</dt>
          <dd>{text}</dd>
          {tables.length > 0 && (
            <dd className={styles.source}>
              {t("definitions.source")} <code dir="ltr">{source}</code> · <code dir="ltr">{tables.join(", ")}</code>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
