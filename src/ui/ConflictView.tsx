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
  /** The side chosen to begin with; mine unless said otherwise. */
  preferred?: Side;
}

interface ConflictViewProps {
  /** What happened, where it was no record that two people edited. */
  title?: string;
  fields: ConflictField[];
  /** Says who was faster and when, if known. */
  children?: ReactNode;
  saving?: boolean;
  /** Called with the side chosen for each field. */
  onResolve: (choice: Record<string, Side>) => void;
  onCancel: () => void;
}

/** Two versions of a record that two people edited at once, side by side: choose field by field, then save. */
export function ConflictView({ title, fields, children, saving = false, onResolve, onCancel }: ConflictViewProps) {
  const { t } = useTranslation();
  const happened = title ?? t("ui.conflict.title");
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const sideOf = ({ name, preferred = "mine" }: ConflictField): Side => chosen[name] ?? preferred;
  const all = (side: Side) => setChosen(Object.fromEntries(fields.map(({ name }) => [name, side])));
  const resolve = () => onResolve(Object.fromEntries(fields.map((field) => [field.name, sideOf(field)])));

  return (
    <section className={styles.conflict} aria-label={happened}>
      <Alert type="warning" showIcon message={happened} description={children ?? t("ui.conflict.text")} />
      <div className={styles.all}>
        <Button size="small" onClick={() => all("mine")}>
          {t("ui.conflict.allMine")}
        </Button>
        <Button size="small" onClick={() => all("theirs")}>
          {t("ui.conflict.allTheirs")}
        </Button>
      </div>
      {fields.map((field) => (
        <fieldset className={styles.field} key={field.name}>
          <legend>{field.label}</legend>
          <Radio.Group
            className={styles.sides ?? ""}
            name={`conflict-${field.name}`}
            value={sideOf(field)}
            onChange={({ target }) =>
              setChosen({ ...chosen, [field.name]: target.value === "theirs" ? "theirs" : "mine" })
            }
          >
            <Radio value="mine">
              <span className={styles.side}>{t("ui.conflict.mine")}</span>
              <span className={styles.value}>{field.mine}</span>
            </Radio>
            <Radio value="theirs">
              <span className={styles.side}>{t("ui.conflict.theirs")}</span>
              <span className={styles.value}>{field.theirs}</span>
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
