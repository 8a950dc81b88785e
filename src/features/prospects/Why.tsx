import { useTranslation } from "react-i18next";
import { formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { Likeness } from "./prospect";
import styles from "./prospects.module.css";

/** Why two persons look like one, the strongest reason first. */
export function Why({ likeness }: { likeness: Likeness }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { same_email, same_number, former_number, name_likeness } = likeness;
  const reasons = [
    same_number && t("prospects.why.number"),
    same_email && t("prospects.why.email"),
    former_number && t("prospects.why.former"),
    name_likeness === 100 && t("prospects.why.sameName"),
    name_likeness !== null &&
      name_likeness < 100 &&
      t("prospects.why.name", { percent: formatShare(name_likeness, 100, language) }),
  ].filter((reason) => reason !== false);
  return (
    <ul className={styles.why}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
