import { HistoryOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Cell } from "../grid/cells";
import { RowName } from "../grid/RowHead";
import { standsOnStop } from "../grid/rules";
import { SumLines } from "../grid/SumLines";
import { useWords } from "../grid/useWords";
import type { Measure } from "../targets";
import styles from "./fields.module.css";

interface TargetFieldProps {
  cell: Cell;
  measure: Measure;
  /** What was typed and not taken, and why not. */
  wrong: { text: string; why: string } | undefined;
  /** Null for those who only read. */
  write: ((text: string) => void) | null;
  onHistory: () => void;
}

/** One target as a field, with what its parts come to and how it came to be. */
export function TargetField({ cell, measure, wrong, write, onHistory }: TargetFieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const said = cell.value === null ? "" : words.count(cell.value);
  const [text, setText] = useState(wrong?.text ?? said);
  const name = words.cellName(cell.row, cell.month);
  return (
    <li className={styles.field} data-scope={cell.row.scope} data-draft={cell.draft !== undefined}>
      <label className={styles.name} htmlFor={id}>
        <RowName row={cell.row} />
      </label>
      <div className={styles.line}>
        {write ? (
          <Input
            id={id}
            size="large"
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            value={text}
            status={wrong ? "error" : ""}
            aria-invalid={wrong !== undefined}
            aria-describedby={`${id}-said`}
            placeholder={t("targets.cell.none")}
            onChange={({ target }) => setText(target.value)}
            onPressEnter={({ currentTarget }) => currentTarget.blur()}
            onBlur={() => {
              if (text !== (wrong?.text ?? said)) {
                write(text);
              }
            }}
          />
        ) : (
          <output id={id} className={styles.value}>
            {said || t("targets.cell.none")}
          </output>
        )}
        <Button
          className={styles.history ?? ""}
          type="text"
          icon={<HistoryOutlined />}
          aria-label={t("targets.history.of", { name })}
          onClick={onHistory}
        />
      </div>
      <div id={`${id}-said`} className={styles.said}>
        {wrong && <span className={styles.wrong}>{wrong.why}</span>}
        {write && standsOnStop(cell.row, cell.month, measure) && <span>{t("targets.cell.zero")}</span>}
        {cell.draft && !wrong && <span>{t("targets.cell.draft")}</span>}
        {cell.isTorn && <span className={styles.wrong}>{t("targets.cell.torn")}</span>}
        <SumLines sums={cell.sums} />
      </div>
    </li>
  );
}
