import { Radio } from "antd";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./merge.module.css";

interface FieldChoiceProps {
  label: string;
  kept: ReactNode;
  other: ReactNode;
  /** Not given where both are the same. */
  value?: "kept" | "merged" | undefined;
  onChange: (side: "kept" | "merged") => void;
}

/** One line of a comparison: both values side by side, one of them chosen; or the one that both have. */
export function FieldChoice({ label, kept, other, value, onChange }: FieldChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  if (!value) {
    return (
      <div className={styles.field}>
        <p className={styles.label}>{label}</p>
        <p className={styles.same}>
          {kept} <span className={styles.note}>{t("prospects.compare.same")}</span>
        </p>
      </div>
    );
  }
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <Radio.Group
        className={styles.sides ?? ""}
        name={name}
        value={value}
        onChange={({ target }) => onChange(target.value === "merged" ? "merged" : "kept")}
      >
        <Radio value="kept">{kept}</Radio>
        <Radio value="merged">{other}</Radio>
      </Radio.Group>
    </fieldset>
  );
}
