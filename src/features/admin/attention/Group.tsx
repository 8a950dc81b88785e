import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import styles from "./attention.module.css";

/** One thing that needs attention, and where it is mended. */
interface Item {
  id: string;
  to: string;
  name: ReactNode;
  note?: ReactNode;
  /** At the end of its line: a day, a figure. */
  end?: ReactNode;
}

interface GroupProps {
  title: ReactNode;
  /** Why it matters. */
  text: ReactNode;
  items: Item[];
  /** How many there are in all, where that is more than the lines. */
  count?: ReactNode;
  urgent?: boolean;
}

const FIRST = 6;

/** Things of one kind that need attention; nothing where there are none. */
export function Group({ title, text, items, count = items.length, urgent = false }: GroupProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (items.length === 0) {
    return null;
  }
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section className={styles.group} data-urgent={urgent}>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.text}>{text}</p>
      <ul className={styles.items}>
        {shown.map(({ id, to, name, note, end }) => (
          <li key={id} className={styles.item} data-row={id}>
            <AppLink to={to} className={styles.link}>
              <span className={styles.name}>{name}</span>
              {note && <span className={styles.note}>{note}</span>}
              {end && <span className={styles.end}>{end}</span>}
            </AppLink>
          </li>
        ))}
      </ul>
      {items.length > shown.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t("admin.more", { count: items.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
