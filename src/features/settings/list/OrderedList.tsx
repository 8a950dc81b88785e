import { DndContext, type DragOverEvent, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import frame from "@/ui/rows.module.css";
import { silentDrag } from "@/ui/silentDrag";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { moved } from "./moved";
import { OrderedRow } from "./OrderedRow";

interface OrderedListProps<Row extends { id: string }> {
  label: string;
  items: Row[];
  nameOf: (item: Row) => string;
  /** Those that cannot be moved, and that no other passes. */
  keepsItsPlace?: (item: Row) => boolean;
  onOrder: (ids: string[]) => void;
  children: (item: Row) => ReactNode;
}

/** A list whose order is changed by its handles: dragged, or with the arrow keys. */
export function OrderedList<Row extends { id: string }>({
  label,
  items,
  nameOf,
  keepsItsPlace = () => false,
  onOrder,
  children,
}: OrderedListProps<Row>) {
  const { t } = useTranslation();
  const [carried, setCarried] = useState<string[] | null>(null);
  const [said, setSaid] = useState("");
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const shown = carried ? carried.flatMap((id) => items.find((item) => item.id === id) ?? []) : items;

  // A row that is moved within the page loses the focus: its handle gets it back, for the next step.
  const list = useRef<HTMLOListElement>(null);
  const stepped = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (stepped.current !== null && carried === null) {
      list.current?.querySelector<HTMLElement>(`[data-row="${stepped.current}"] button`)?.focus();
      stepped.current = null;
    }
  });

  const settle = (ids: string[], id: string) => {
    onOrder(ids);
    const item = items.find((one) => one.id === id);
    setSaid(t("settings.order.now", { name: item && nameOf(item), place: ids.indexOf(id) + 1, of: ids.length }));
  };
  const step = (id: string, by: number) => {
    const ids = moved(items, id, items.findIndex((item) => item.id === id) + by, keepsItsPlace);
    if (ids) {
      stepped.current = id;
      settle(ids, id);
    }
  };
  const pass = ({ active, over }: DragOverEvent) => {
    const place = shown.findIndex(({ id }) => id === over?.id);
    const ids = moved(shown, String(active.id), place, keepsItsPlace);
    if (ids) {
      setCarried(ids);
    }
  };
  return (
    <DndContext
      sensors={sensors}
      accessibility={silentDrag}
      onDragOver={pass}
      onDragCancel={() => setCarried(null)}
      onDragEnd={({ active }) => {
        setCarried(null);
        if (carried && carried.join() !== items.map(({ id }) => id).join()) {
          settle(carried, String(active.id));
        }
      }}
    >
      <ol ref={list} className={frame.list} aria-label={label}>
        {shown.map((item) => (
          <OrderedRow
            key={item.id}
            id={item.id}
            name={nameOf(item)}
            fixed={keepsItsPlace(item)}
            onStep={(by) => step(item.id, by)}
          >
            {children(item)}
          </OrderedRow>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </DndContext>
  );
}
