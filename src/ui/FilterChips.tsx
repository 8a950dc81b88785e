import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./FilterChips.module.css";

/** One filter in force, as the reader reads it. */
export interface FilterChip {
  key: string;
  /** What is filtered: "Stage". */
  label: string;
  /** To what: "New, Contacted". */
  value: string;
  onRemove: () => void;
}

interface FilterChipsProps {
  chips: FilterChip[];
  onClear?: () => void;
}

/** The filters in force: each can be read and removed, all can be cleared. */
export function FilterChips({ chips, onClear }: FilterChipsProps) {
  const { t } = useTranslation();
  if (chips.length === 0) {
    return null;
  }
  return (
    <ul className={styles.chips} aria-label={t("ui.filters.inForce")}>
      {chips.map(({ key, label, value, onRemove }) => (
        <li className={styles.chip} key={key}>
          <span className={styles.label}>{label}</span> <bdi>{value}</bdi>
          <Button
            className={styles.remove ?? ""}
            type="text"
            size="small"
            shape="circle"
            icon={<CloseOutlined />}
            aria-label={t("ui.filters.remove", { filter: label })}
            onClick={onRemove}
          />
        </li>
      ))}
      {onClear && (
        <li>
          <Button type="link" size="small" onClick={onClear}>
            {t("ui.filters.clear")}
          </Button>
        </li>
      )}
    </ul>
  );
}
