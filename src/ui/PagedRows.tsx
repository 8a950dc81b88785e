import { Grid, Pagination, Table, type TableColumnsType } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { LoadProblem } from "./LoadProblem";
import styles from "./PagedRows.module.css";
import { ListSkeleton } from "./Skeletons";
import { useAppNavigate } from "./useAppNavigate";
import { useListKeys } from "./useListKeys";

interface PagedRowsProps<Row extends { id: string }> {
  rows: Row[];
  total: number;
  page: number;
  pageSize: number;
  onPage: (page: number) => void;
  /** Told which column to sort by when its head is pressed; null for the usual order. */
  onSort?: (sort: { column: string; order: "asc" | "desc" } | null) => void;
  query: {
    isLoading: boolean;
    isFetching: boolean;
    isPlaceholderData: boolean;
    error: unknown;
    refetch: () => unknown;
  };
  columns: TableColumnsType<Row>;
  /** A row as it stands on a phone. */
  card: (row: Row) => ReactNode;
  /** Where a row leads. */
  hrefOf: (row: Row) => string;
  /** In place of an empty list. */
  empty: ReactNode;
}

/** A list read page by page: a table on a desk, cards on a phone; `j` and `k` move, Enter opens. */
export function PagedRows<Row extends { id: string }>({
  rows,
  total,
  page,
  pageSize,
  onPage,
  onSort,
  query,
  columns,
  card,
  hrefOf,
  empty,
}: PagedRowsProps<Row>) {
  const { md } = Grid.useBreakpoint();
  const navigate = useAppNavigate();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  const isBeyond = !query.isPlaceholderData && total > 0 && rows.length === 0 && page > 1;
  useEffect(() => {
    if (isBeyond) {
      onPage(Math.ceil(total / pageSize));
    }
  }, [isBeyond, onPage, total, pageSize]);

  if (query.error && rows.length === 0) {
    return <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />;
  }
  if (query.isLoading || isBeyond) {
    return <ListSkeleton rows={8} />;
  }
  if (rows.length === 0) {
    return empty;
  }
  const pages = { current: page, pageSize, total, showSizeChanger: false, hideOnSinglePage: true, onChange: onPage };
  if (md === false) {
    return (
      <div ref={list} className={styles.list} aria-busy={query.isPlaceholderData}>
        <ul className={styles.cards}>
          {rows.map((row) => (
            <li key={row.id} className={styles.card} data-row={row.id}>
              {card(row)}
            </li>
          ))}
        </ul>
        <Pagination {...pages} className={styles.pages ?? ""} size="small" align="center" />
      </div>
    );
  }
  return (
    <div ref={list} className={styles.list} aria-busy={query.isPlaceholderData}>
      <Table<Row>
        rowKey="id"
        size="middle"
        columns={columns}
        dataSource={rows}
        pagination={pages}
        onChange={(_pages, _filters, sorter, { action }) => {
          const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
          if (action === "sort") {
            onSort?.(order ? { column: String(columnKey), order: order === "descend" ? "desc" : "asc" } : null);
          }
        }}
        onRow={(row) => ({
          className: styles.row ?? "",
          "data-row": row.id,
          onClick: ({ target }) => {
            const isElsewhere = target instanceof Element && target.closest("a, button") !== null;
            if (!isElsewhere && !window.getSelection()?.toString()) {
              navigate(hrefOf(row));
            }
          },
        })}
      />
    </div>
  );
}
