import { useDraggable } from "@dnd-kit/core";
import { memo, useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import cards from "../cards/cards.module.css";
import { LeadFace } from "../cards/LeadFace";
import { MoveButton, type OpenMoveMenu } from "../cards/MoveButton";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./board.module.css";

interface CarryButtonProps {
  name: string;
  setRef: (button: HTMLElement | null) => void;
  describedBy: string;
}

/** Where the keyboard takes a card. */
const CarryButton = memo(function CarryButton({ name, setRef, describedBy }: CarryButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      ref={setRef}
      className={cards.tool}
      aria-label={t("leads.board.carry", { name })}
      aria-describedby={describedBy}
      aria-roledescription={t("leads.board.carried")}
    >
      ⠿
    </button>
  );
});

interface BoardCardProps {
  lead: LeadRow;
  openMenu: OpenMoveMenu;
  /** Where only what is in sight is drawn: the item it is, the lead from 0, of how many, and where it begins, in pixels. */
  index?: number;
  place?: number;
  of?: number;
  start?: number;
  /** Told of the element, to learn its height. */
  measure?: (card: HTMLElement | null) => void;
}

/**
 * A card that can be carried to another column, moved by its menu, or opened. All cards are drawn anew whenever one is
 * carried over a column's edge: what they show is kept in parts of their own.
 */
export const BoardCard = memo(function BoardCard({ lead, openMenu, index, place, of, start, measure }: BoardCardProps) {
  const isOpen = lead.stage_kind === "open";
  const data = useMemo(() => ({ lead }), [lead]);
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: lead.id,
    data,
    disabled: !isOpen,
  });
  const setCard = useCallback(
    (card: HTMLElement | null) => {
      setNodeRef(card);
      measure?.(card);
    },
    [setNodeRef, measure],
  );
  const placed = start === undefined ? undefined : { transform: `translateY(${start}px)` };
  return (
    <li
      ref={setCard}
      className={styles.card}
      style={placed}
      data-lead={lead.id}
      data-index={index}
      aria-posinset={place === undefined ? undefined : place + 1}
      aria-setsize={of}
      data-carried={isDragging}
      {...listeners}
    >
      <LeadFace lead={lead} linked />
      {isOpen && (
        <span className={styles.tools}>
          <CarryButton
            name={lead.prospect_name}
            setRef={setActivatorNodeRef}
            describedBy={attributes["aria-describedby"]}
          />
          <MoveButton lead={lead} openMenu={openMenu} />
        </span>
      )}
    </li>
  );
});
