import { Button, Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { now } from "@/lib/clock";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import styles from "./calendar.module.css";
import { EntryFace } from "./Entry";

interface MoreProps {
  rows: FollowUpRow[];
  onOpen: (row: FollowUpRow) => void;
  /** Where there is room for the number alone. */
  brief?: boolean;
}

/** How many more there are at a place of the calendar; opened, which. */
export function More({ rows, onOpen, brief = false }: MoreProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const said = t("follow-ups.calendar.more", { count: rows.length });
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      content={
        <ul className={styles.rest}>
          {rows.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className={styles.open}
                onClick={() => {
                  setOpen(false);
                  onOpen(row);
                }}
              >
                <EntryFace row={row} />
              </button>
            </li>
          ))}
        </ul>
      }
    >
      <Button
        type="text"
        size="small"
        className={styles.more ?? ""}
        aria-expanded={isOpen}
        data-late={rows.some(({ due_at }) => new Date(due_at) < now())}
        {...(brief ? { "aria-label": said } : {})}
      >
        {brief ? `+${rows.length}` : said}
      </Button>
    </Popover>
  );
}
