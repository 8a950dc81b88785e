import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { formatDay } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import { useUndoMerge } from "../merge/useUndoMerge";
import type { Merge } from "../prospect";
import { Card } from "./Card";
import styles from "./page.module.css";

interface MergesCardProps {
  merges: Merge[];
  mayUndo: boolean;
}

/** Who became this person, when, and until when that can be undone; nothing when nobody did. */
export function MergesCard({ merges, mayUndo }: MergesCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { undo, isPending } = useUndoMerge();
  if (merges.length === 0) {
    return null;
  }
  const latest = [...merges].sort((a, b) => Date.parse(b.merged_at) - Date.parse(a.merged_at));
  return (
    <Card id="merges" title={t("prospects.merges.title")}>
      <ul className={styles.rows}>
        {latest.map(({ id, merged_at, undo_until, undone_at, snapshot, by }) => {
          const isOver = Date.parse(undo_until) < now().getTime();
          return (
            <li key={id} className={styles.merge}>
              <p className={styles.headline}>{t("prospects.merges.with", { name: snapshot.merged.full_name })}</p>
              <p className={styles.soft}>
                {by && (
                  <>
                    <bdi>{by.full_name}</bdi>
                    {" · "}
                  </>
                )}
                <When at={merged_at} />
              </p>
              <p className={styles.soft}>
                {undone_at ? (
                  <>
                    {t("prospects.merges.undone")} <When at={undone_at} />
                  </>
                ) : isOver ? (
                  t("prospects.merges.over")
                ) : (
                  `${t("prospects.merges.until")} ${formatDay(dayOf(undo_until), language)}`
                )}
              </p>
              {mayUndo && !undone_at && !isOver && (
                <Button size="small" onClick={() => undo(id)} loading={isPending}>
                  {t("prospects.merges.undo")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
