import { useTranslation } from "react-i18next";
import type { Json } from "@/backend/database.types";
import styles from "./labels.module.css";

interface NamedLabel {
  id: string;
  name: string;
}

/** The labels of a row of `lead_rows`, as it brings them. */
function labelsOf(labels: Json | null): NamedLabel[] {
  return Array.isArray(labels) ? (labels as unknown[] as NamedLabel[]) : [];
}

/** The labels on a lead, in a line; nothing without any. */
export function LabelTags({ labels }: { labels: Json | null }) {
  const { t } = useTranslation();
  const named = labelsOf(labels);
  if (named.length === 0) {
    return null;
  }
  return (
    <ul className={styles.labels} aria-label={t("leads.filters.label")}>
      {named.map(({ id, name }) => (
        <li key={id} className={styles.label}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
