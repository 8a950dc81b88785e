import { useDraggable } from "@dnd-kit/core";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { now } from "@/lib/clock";
import { formatMoment, formatTime } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { KindIcon } from "../follow-up-forms/KindIcon";
import { useFollowUpWords } from "../follow-up-forms/useFollowUpWords";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import styles from "./calendar.module.css";

interface FaceProps {
  row: FollowUpRow;
  /** Another time than its own, while it is carried. */
  time?: string | undefined;
}

/** What an entry of the calendar shows: its sign, its time, whom it is about. */
export function EntryFace({ row, time }: FaceProps) {
  const language = useLanguage();
  return (
    <>
      <span className={styles.sign} aria-hidden="true">
        <KindIcon kind={row.kind} />
      </span>
      <span className={styles.time}>{time ?? formatTime(row.due_at, language)}</span>
      <bdi className={styles.name}>{row.lead.prospect.full_name}</bdi>
    </>
  );
}

interface EntryProps {
  row: FollowUpRow;
  style?: CSSProperties;
  onOpen: (row: FollowUpRow) => void;
}

/** A follow-up in the calendar: a click or Enter opens it, the mouse, a finger or the space bar carries it. */
export function Entry({ row, style, onOpen }: EntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFollowUpWords();
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: row.id,
    data: { row },
    // of a closed agency nothing is worked any more
    disabled: !row.agency.active,
  });
  const late = new Date(row.due_at) < now();
  const said = [
    row.lead.prospect.full_name,
    words.kind(row.kind),
    formatMoment(row.due_at, language),
    late && t("follow-ups.list.overdue"),
    row.assignee?.full_name,
  ];
  return (
    <div className={styles.entry} data-row={row.id} data-late={late} data-carried={isDragging} style={style}>
      <button
        type="button"
        ref={setNodeRef}
        className={styles.open}
        title={said.filter(Boolean).join(" · ")}
        aria-label={said.filter(Boolean).join(", ")}
        aria-describedby={attributes["aria-describedby"]}
        onClick={() => onOpen(row)}
        {...listeners}
      >
        <EntryFace row={row} />
      </button>
    </div>
  );
}
