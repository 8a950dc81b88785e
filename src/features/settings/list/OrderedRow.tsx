import { HolderOutlined, LockOutlined } from "@ant-design/icons";
import { useDraggable, useDroppable } from "@dnd-kit/core";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ordered.module.css";

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

interface OrderedRowProps {
  id: string;
  name: string;
  /** It keeps its place. */
  fixed: boolean;
  onStep: (by: number) => void;
  children: ReactNode;
}

/** A row with its handle. */
export function OrderedRow({ id, name, fixed, onStep, children }: OrderedRowProps) {
  const { t } = useTranslation();
  const { setNodeRef: setDrop } = useDroppable({ id });
  const { setNodeRef: setDrag, setActivatorNodeRef, listeners, isDragging } = useDraggable({ id, disabled: fixed });
  const setRow = (row: HTMLElement | null) => {
    setDrop(row);
    setDrag(row);
  };
  const press = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by) {
      event.preventDefault();
      onStep(by);
    }
  };
  return (
    <li ref={setRow} className={styles.row} data-row={id} data-carried={isDragging}>
      {fixed ? (
        <span className={styles.fixed} title={t("settings.order.fixed")}>
          <LockOutlined aria-label={t("settings.order.fixed")} />
        </span>
      ) : (
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={styles.handle}
          aria-label={t("settings.order.move", { name })}
          title={t("settings.order.how")}
          aria-keyshortcuts="ArrowUp ArrowDown"
          {...listeners}
          onKeyDown={press}
        >
          <HolderOutlined aria-hidden="true" />
        </button>
      )}
      {children}
    </li>
  );
}
