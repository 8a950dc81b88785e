import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/ui/FormProblem";
import styles from "./SaveBar.module.css";

interface SaveBarProps {
  count: number;
  sending: boolean;
  problem: unknown;
  /** The browser keeps nothing of what is typed. */
  isLost: boolean;
  onSave: () => void;
  onDrop: () => void;
}

/** What is typed and not yet saved, at the foot of the page: how much, and what can be done with it. */
export function SaveBar({ count, sending, problem, isLost, onSave, onDrop }: SaveBarProps) {
  const { t } = useTranslation();
  if (count === 0) {
    return null;
  }
  return (
    <section className={styles.bar} aria-label={t("targets.save.label")}>
      <FormProblem error={problem} />
      <p className={styles.text} data-lost={isLost}>
        {t(isLost ? "targets.save.lost" : "targets.save.kept", { count })}
      </p>
      <div className={styles.actions}>
        <Button onClick={onDrop} disabled={sending}>
          {t("targets.save.drop")}
        </Button>
        <Button type="primary" loading={sending} onClick={onSave}>
          {t("targets.save.action", { count })}
        </Button>
      </div>
    </section>
  );
}
