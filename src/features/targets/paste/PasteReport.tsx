import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useWords } from "../grid/useWords";
import type { Measure, TargetRow } from "../targets";
import styles from "./PasteReport.module.css";
import type { Refused } from "./takeBlock";

/** What became of the last paste, in numbers. */
export interface PasteNote {
  taken: number;
  empty: number;
  refused: number;
}

interface PasteReportProps {
  note: PasteNote | null;
  refused: Refused[];
  rows: TargetRow[];
  measure: Measure;
  /** Goes to the cell something was meant for. */
  onGo: (rowId: string, month: string | null) => void;
  onClose: () => void;
}

const MOST_SHOWN = 100;

/** What was pasted or typed and not taken, cell by cell: what it was, and why not. */
export function PasteReport({ note, refused, rows, measure, onGo, onClose }: PasteReportProps) {
  const { t } = useTranslation();
  const words = useWords();
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const last = refused.at(-1);
  const spoken = note
    ? [
        t("targets.paste.taken", { count: note.taken }),
        note.empty > 0 && t("targets.paste.empty", { count: note.empty }),
        note.refused > 0 && t("targets.paste.refused", { count: note.refused }),
      ]
    : [last && words.whyNot(last, rowOf.get(last.rowId ?? ""), measure)];
  return (
    <>
      <p role="status" className="visually-hidden">
        {spoken.filter(Boolean).join(". ")}
      </p>
      {(note || last) && (
        <section className={styles.report} aria-labelledby="paste-report">
          <header className={styles.head}>
            <h2 id="paste-report">{t(note ? "targets.paste.title" : "targets.paste.notTaken")}</h2>
            <Button size="small" type="text" onClick={onClose}>
              {t("targets.paste.close")}
            </Button>
          </header>
          {note && (
            <ul className={styles.numbers}>
              <li>{t("targets.paste.taken", { count: note.taken })}</li>
              {note.empty > 0 && <li>{t("targets.paste.empty", { count: note.empty })}</li>}
              {note.refused > 0 && (
                <li className={styles.wrong}>{t("targets.paste.refused", { count: note.refused })}</li>
              )}
            </ul>
          )}
          <ul className={styles.refused}>
            {refused.slice(0, MOST_SHOWN).map((one) => {
              const { rowId, month, line, place } = one;
              const row = rowId === null ? undefined : rowOf.get(rowId);
              return (
                <li key={`${line} ${place} ${rowId} ${month}`}>
                  {row && month !== "outside" ? (
                    <Button type="link" size="small" className={styles.where ?? ""} onClick={() => onGo(row.id, month)}>
                      {t("targets.paste.where", { row: words.rowName(row), column: words.columnName(month) })}
                    </Button>
                  ) : (
                    <span className={styles.where}>{t("targets.paste.beyond", { line, place })}</span>
                  )}
                  <span className={styles.text}>{words.whyNot(one, row, measure)}</span>
                </li>
              );
            })}
          </ul>
          {refused.length > MOST_SHOWN && <p>{t("targets.paste.more", { count: refused.length - MOST_SHOWN })}</p>}
        </section>
      )}
    </>
  );
}
