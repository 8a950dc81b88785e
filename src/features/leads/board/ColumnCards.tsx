import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { memo, useCallback, useEffect, useMemo, useRef } from "react";
import type { OpenMoveMenu } from "../cards/MoveButton";
import type { BoardColumn } from "../pipeline/board";
import { AgentHead } from "./AgentHead";
import { BoardCard } from "./BoardCard";
import styles from "./board.module.css";
import { type ColumnItem, columnItems } from "./columnItems";
import { MoreOfColumn } from "./MoreOfColumn";
import { useFocusedLead } from "./useFocusedLead";

/** Below that, all cards of a column are drawn. */
const FEW = 12;
/** Height of a card until it is measured, and what lies between two. */
const ESTIMATE_PX = 92;
const GAP_PX = 6;
/** Cards drawn beyond those in sight, so that keys find the next one; and how far from its end a column is continued. */
const BEYOND = 4;
const AHEAD = 10;

/** Brings a lead of a column into sight, so that it is drawn. */
export type Reveal = (leadId: string) => void;

interface ColumnCardsProps {
  column: BoardColumn;
  /** The card under way, if it comes from here: its element stays, whatever is scrolled. */
  carriedId: string | null;
  openMenu: OpenMoveMenu;
  onMore: (stageId: string, loaded: number) => Promise<void>;
  /** Says how a lead of the column is brought into sight. */
  onReveal: (stageId: string, reveal: Reveal | null) => void;
}

const Few = memo(function Few({ items, openMenu }: { items: ColumnItem[]; openMenu: OpenMoveMenu }) {
  return items.map((item) =>
    item.kind === "agent" ? (
      <AgentHead key={item.key} agent={item.agent} />
    ) : (
      <BoardCard key={item.key} lead={item.lead} openMenu={openMenu} />
    ),
  );
});

/** The cards of a column: of many only those in sight are drawn, and it is continued as it is scrolled. */
export function ColumnCards({ column, carriedId, openMenu, onMore, onReveal }: ColumnCardsProps) {
  const { stage_id, leads } = column;
  const list = useRef<HTMLDivElement>(null);
  const focusedId = useFocusedLead(list);
  const items = useMemo(() => columnItems(column), [column]);
  const placeOf = useCallback((leadId: string | null) => items.findIndex(({ key }) => key === leadId), [items]);
  const few = leads.length <= FEW;
  const virtualizer = useVirtualizer({
    count: few ? 0 : items.length,
    getScrollElement: () => list.current,
    estimateSize: () => ESTIMATE_PX,
    gap: GAP_PX,
    overscan: BEYOND,
    getItemKey: (index) => items[index]?.key ?? index,
    rangeExtractor: (range: Range) => {
      const kept = [carriedId, focusedId].map(placeOf);
      return [...new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0)])].sort(
        (a, b) => a - b,
      );
    },
  });
  const cards = virtualizer.getVirtualItems();
  const last = cards.at(-1)?.index ?? 0;

  const reveal = useCallback<Reveal>(
    (leadId) => {
      const index = placeOf(leadId);
      if (index >= 0) {
        virtualizer.scrollToIndex(index);
      }
    },
    [placeOf, virtualizer],
  );
  useEffect(() => {
    onReveal(stage_id, reveal);
    return () => onReveal(stage_id, null);
  }, [stage_id, reveal, onReveal]);

  return (
    <div ref={list} className={styles.list}>
      {few ? (
        <ul className={styles.cards}>
          <Few items={items} openMenu={openMenu} />
        </ul>
      ) : (
        <ul className={styles.tall} style={{ height: virtualizer.getTotalSize() }} data-count={leads.length}>
          {cards.map(({ index, start }) => {
            const item = items[index];
            const placed = { index, start, measure: virtualizer.measureElement };
            if (item?.kind === "agent") {
              return <AgentHead key={item.key} agent={item.agent} {...placed} />;
            }
            return (
              item && (
                <BoardCard
                  key={item.key}
                  lead={item.lead}
                  openMenu={openMenu}
                  place={item.place}
                  of={column.total}
                  {...placed}
                />
              )
            );
          })}
        </ul>
      )}
      <MoreOfColumn column={column} onMore={onMore} near={!few && last >= items.length - AHEAD} />
    </div>
  );
}
