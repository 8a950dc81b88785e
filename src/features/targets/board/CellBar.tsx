import { HistoryOutlined, UndoOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { When } from "@/ui/When";
import type { Cell } from "../grid/cells";
import { standsOnStop } from "../grid/rules";
import { useWords } from "../grid/useWords";
import type { Measure } from "../targets";
import styles from "./board.module.css";

interface CellBarProps {
  cell: Cell | undefined;
  measure: Measure;
  /** Null for those who only read. */
  undo: (() => void) | null;
  canUndo: boolean;
  onHistory: () => void;
}

/** What the cell one is in says in full: its name, what is typed and what is saved, and since when. */
export function CellBar({ cell, measure, undo, canUndo, onHistory }: CellBarProps) {
  const { t } = useTranslation();
  const words = useWords();
  const said = (value: number | null) => (value === null ? t("targets.cell.none") : words.count(value));
  return (
    <div className={styles.bar}>
      <p className={styles.facts}>
        {cell && (
          <>
            <strong>{words.cellName(cell.row, cell.month)}</strong>
            <span>{cell.isClosed && cell.value === null ? t("targets.cell.closed") : said(cell.value)}</span>
            {undo && standsOnStop(cell.row, cell.month, measure) && <span>{t("targets.cell.zero")}</span>}
            {cell.draft && <span>{t("targets.bar.saved", { value: said(cell.draft.seen) })}</span>}
            {cell.isTorn && <span className={styles.torn}>{t("targets.bar.torn", { value: said(cell.saved) })}</span>}
            {!cell.draft && cell.at && (
              <span>
                {t("targets.bar.setAt")} <When at={cell.at} />
              </span>
            )}
          </>
        )}
      </p>
      <div className={styles.tools}>
        <Button icon={<HistoryOutlined />} disabled={!cell} onClick={onHistory}>
          {t("targets.history.open")}
        </Button>
        {undo && (
          <Button icon={<UndoOutlined />} disabled={!canUndo} onClick={undo}>
            {t("targets.bar.undo")}
          </Button>
        )}
      </div>
    </div>
  );
}
