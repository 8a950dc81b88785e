import { useDraggable } from "@dnd-kit/core";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import cards from "../cards/cards.module.css";
import { LeadFace } from "../cards/LeadFace";
import { MoveButton, type OpenMoveMenu } from "../cards/MoveButton";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./board.module.css";

interface BoardCardProps {
  lead: LeadRow;
  openMenu: OpenMoveMenu;
}

/** A card that can be carried to another column, moved by its menu, or opened. */
export const BoardCard = memo(function BoardCard({ lead, openMenu }: BoardCardProps) {
  const { t } = useTranslation();
  const isOpen = lead.stage_kind === "open";
  const data = useMemo(() => ({ lead }), [lead]);
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: lead.id,
    data,
    disabled: !isOpen,
  });
  return (
    <li ref={setNodeRef} className={styles.card} data-lead={lead.id} data-carried={isDragging} {...listeners}>
      <LeadFace lead={lead} linked />
      {isOpen && (
        <span className={styles.tools}>
          <button
            type="button"
            ref={setActivatorNodeRef}
            className={cards.tool}
            aria-label={t("leads.board.carry", { name: lead.prospect_name })}
            aria-describedby={attributes["aria-describedby"]}
            aria-roledescription={t("leads.board.carried")}
          >
            ⠿
          </button>
          <MoveButton lead={lead} openMenu={openMenu} />
        </span>
      )}
    </li>
  );
});
