import { AppLink } from "@/ui/AppLink";
import type { FigureTable } from "./columns";
import styles from "./TableView.module.css";

/** A figure's data as a table, in the place of its picture. */
export function TableView<Row>({ table, caption }: { table: FigureTable<Row>; caption: string }) {
  const { columns, rows, rowKey } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, text, numeric, to }) => (
                <td key={key} data-numeric={numeric}>
                  {to ? <AppLink to={to(row)}>{text(row)}</AppLink> : text(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
