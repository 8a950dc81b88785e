import { today } from "@/lib/clock";
import { formatDayRange } from "@/lib/formatDates";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import type { TargetRow } from "../targets";
import styles from "./grid.module.css";
import { useWords } from "./useWords";

/** What a row is for: its name, a caravan with its mark, a stop with its place in the tour and its days. */
export function RowName({ row }: { row: TargetRow }) {
  const language = useLanguage();
  const name = useWords().rowName(row);
  switch (row.scope) {
    case "caravan":
      return <CaravanTag kind={row.kind} label={name} />;
    case "stop":
      return (
        <>
          <span className={styles.position}>{row.position}</span>
          <bdi>{name}</bdi>{" "}
          <span className={styles.days}>{formatDayRange(row.starts_on, row.ends_on, language, today())}</span>
        </>
      );
    default:
      return <bdi>{name}</bdi>;
  }
}

/** The head of a row. */
export function RowHead({ row }: { row: TargetRow }) {
  return (
    <th scope="row" className={styles.rowHead} data-scope={row.scope}>
      <RowName row={row} />
    </th>
  );
}
