import { type CSSProperties, memo } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { formatMoney, formatMoneyCompact } from "@/lib/money";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { BoardColumn } from "../pipeline/board";
import type { Stage } from "../pipeline/stages";
import styles from "./board.module.css";

interface ColumnHeadProps {
  stage: Stage;
  column: BoardColumn;
  folded: boolean;
  onFold: (stageId: string) => void;
}

/** A stage's name, how many leads it holds and what they are worth. */
export const ColumnHead = memo(function ColumnHead({ stage, column, folded, onFold }: ColumnHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = localizedName(stage, language);
  const color: CSSProperties & Record<"--stage", string> = { "--stage": stage.color };
  const canFold = stage.kind !== "open";
  return (
    <header className={styles.head} style={color}>
      <h2 className={styles.title}>
        <span className={styles.name}>{name}</span>{" "}
        <span className={styles.count} title={t("leads.board.count", { count: column.total })}>
          {formatCount(column.total, language)}
        </span>
      </h2>
      {!folded && (
        <p className={styles.sum} title={formatMoney(column.amount_mad, language)}>
          {column.amount_mad > 0 && formatMoneyCompact(column.amount_mad, language)}
          {column.amount_mad === 0 && column.total > 0 && t("leads.board.noBudget")}&nbsp;
        </p>
      )}
      {canFold && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-label={t(folded ? "leads.board.unfold" : "leads.board.fold", { stage: name })}
          onClick={() => onFold(stage.id)}
        >
          {folded ? null : t("leads.board.foldShort")}
        </button>
      )}
    </header>
  );
});
