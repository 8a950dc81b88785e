import { useTranslation } from "react-i18next";
import { Arrow } from "@/ui/Arrow";
import { LoadProblem } from "@/ui/LoadProblem";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import { When } from "@/ui/When";
import { useTargetHistory } from "../api";
import type { Cell } from "../grid/cells";
import { useWords } from "../grid/useWords";
import type { Measure } from "../targets";
import styles from "./history.module.css";

interface HistoryProps {
  editionId: string;
  measure: Measure;
  cell: Cell;
}

function History({ editionId, measure, cell }: HistoryProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { data, error, isFetching, refetch } = useTargetHistory(editionId, measure, cell.row.id, cell.month);
  const said = (value: number | null) => (value === null ? t("targets.cell.none") : words.count(value));
  if (!data) {
    return error ? (
      <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />
    ) : (
      <ListSkeleton rows={3} />
    );
  }
  if (data.length === 0) {
    return <p className={styles.none}>{t("targets.history.none")}</p>;
  }
  return (
    <ol className={styles.changes}>
      {data.map(({ seq, from, to, at, by }) => (
        <li key={seq}>
          <span className={styles.values}>
            <del>{said(from)}</del> <Arrow /> <ins>{said(to)}</ins>
          </span>
          <span className={styles.who}>
            <When at={at} /> · {by ? <bdi>{by}</bdi> : t("targets.history.house")}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface HistorySheetProps extends Omit<HistoryProps, "cell"> {
  /** The target whose history is open. */
  cell: Cell | null;
  onClose: () => void;
}

/** How a target came to be what it is: who changed it when, from what to what. */
export function HistorySheet({ cell, onClose, ...of }: HistorySheetProps) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Sheet
      open={cell !== null}
      width={420}
      title={t("targets.history.title")}
      note={cell && `${words.cellName(cell.row, cell.month)} · ${t(`targets.measure.${of.measure}`)}`}
      onClose={onClose}
    >
      {cell && <History cell={cell} {...of} />}
    </Sheet>
  );
}
