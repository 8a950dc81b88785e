import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { PhoneNumber } from "@/ui/PhoneNumber";
import { useDismiss } from "../merge/useDismiss";
import { type Prospect, suggested } from "../prospect";
import { Why } from "../Why";
import styles from "./page.module.css";

interface AlikeBannerProps {
  prospect: Prospect;
  onCompare: (otherId: string) => void;
}

/** Who looks like this person and why; nothing when nobody does. */
export function AlikeBanner({ prospect, onCompare }: AlikeBannerProps) {
  const { t } = useTranslation();
  const dismiss = useDismiss(prospect.id);
  const pairs = suggested(prospect);
  if (pairs.length === 0) {
    return null;
  }
  return (
    <section className={styles.alike} aria-labelledby="prospect-alike">
      <h2 className={styles.title} id="prospect-alike">
        {t("prospects.alike.title", { count: pairs.length })}
      </h2>
      <ul className={styles.rows}>
        {pairs.map((pair) => (
          <li key={pair.other.id} className={styles.alikeRow}>
            <div>
              <p className={styles.alikeName}>
                <bdi>{pair.other.full_name}</bdi> <PhoneNumber value={pair.other.phone} />
              </p>
              <Why likeness={pair} />
            </div>
            <div className={styles.alikeActions}>
              <Button type="primary" onClick={() => onCompare(pair.other.id)}>
                {t("prospects.alike.compare")}
              </Button>
              <Button type="text" onClick={() => void dismiss(pair.other)}>
                {t("prospects.alike.notSame")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
