import { Grid } from "antd";
import type { ReactNode } from "react";
import { ColumnsButton } from "./ColumnsButton";
import styles from "./table.module.css";
import type { ListLook } from "./useListLook";

interface ListToolsProps {
  look: ListLook;
  /** How many there are, at the beginning of the line. */
  total: ReactNode;
  children?: ReactNode;
}

/** What can be done with the list as a whole: its columns, and what else stands beside them. */
export function ListTools({ look, total, children }: ListToolsProps) {
  const { md } = Grid.useBreakpoint();
  return (
    <div className={styles.tools}>
      <span className={styles.total}>{total}</span>
      {children}
      {md !== false && <ColumnsButton look={look} />}
    </div>
  );
}
