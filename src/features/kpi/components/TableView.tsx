import type { FigureTable } from "./columns";
import { OptionalLink } from "./OptionalLink";
import { SideScroll } from "./SideScroll";
import styles from "./TableView.module.css";

/** A figure's data as a table, in the place of its picture. */
export function TableView<Row>({ table, caption }: { table: FigureTable<Row>; caption: string }) {
  const { columns, rows, rowKey } = table;
  // the column that leads on is what a row is about, else the first
  const names = (columns.find(({ to }) => to) ?? columns[0])?.key;
  return (
    <SideScroll className={styles.scroll} label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric} data-names-row={key === names || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, text, numeric, to }) => (
                <td key={key} data-numeric={numeric} data-names-row={key === names || undefined}>
                  <OptionalLink to={to?.(row)}>{text(row)}</OptionalLink>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}
