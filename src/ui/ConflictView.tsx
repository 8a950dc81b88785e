import { Alert, Button, Radio } from "antd";
import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ConflictView.module.css";

type Side = "mine" | "theirs";

/** A field whose two versions differ, each already written for the reader. */
export interface ConflictField {
  name: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

interface ConflictViewProps {
  fields: ConflictField[];
  /** Says who was faster and when, if known. */
  children?: ReactNode;
  saving?: boolean;
  /** Called with the side chosen for each field. */
  onResolve: (choice: Record<string, Side>) => void;
  onCancel: () => void;
}

/** Two versions of a record that two people edited at once, side by side: choose field by field, then save. */
export function ConflictView({ fields, children, saving = false, onResolve, onCancel }: ConflictViewProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const sideOf = (name: string): Side => chosen[name] ?? "mine";
  const all = (side: Side) => setChosen(Object.fromEntries(fields.map(({ name }) => [name, side])));
  const resolve = () => onResolve(Object.fromEntries(fields.map(({ name }) => [name, sideOf(name)])));

  return (
    <section className={styles.conflict} aria-label={t("ui.conflict.title")}>
      <Alert type="warning" showIcon message={t("ui.conflict.title")} description={children ?? t("ui.conflict.text")} />
      <div className={styles.all}>
        <Button size="small" onClick={() => all("mine")}>
          {t("ui.conflict.allMine")}
        </Button>
        <Button size="small" onClick={() => all("theirs")}>
          {t("ui.conflict.allTheirs")}
        </Button>
      </div>
      {fields.map(({ name, label, mine, theirs }) => (
        <fieldset className={styles.field} key={name}>
          <legend>{label}</legend>
          <Radio.Group
            className={styles.sides ?? ""}
            name={`conflict-${name}`}
            value={sideOf(name)}
            onChange={({ target }) => setChosen({ ...chosen, [name]: target.value === "theirs" ? "theirs" : "mine" })}
          >
            <Radio value="mine">
              <span className={styles.side}>{t("ui.conflict.mine")}</span>
              <span className={styles.value}>{mine}</span>
            </Radio>
            <Radio value="theirs">
              <span className={styles.side}>{t("ui.conflict.theirs")}</span>
              <span className={styles.value}>{theirs}</span>
            </Radio>
          </Radio.Group>
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button type="primary" onClick={resolve} loading={saving}>
          {t("ui.conflict.save")}
        </Button>
        <Button onClick={onCancel}>{t("ui.conflict.cancel")}</Button>
      </div>
    </section>
  );
}
