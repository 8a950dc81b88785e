import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./cards.module.css";

/** Opens the menu of stages for a lead beside the button that asked. */
export type OpenMoveMenu = (lead: LeadRow, button: HTMLElement) => void;

interface MoveButtonProps {
  lead: LeadRow;
  openMenu: OpenMoveMenu;
}

/** The button of a card or row that offers the stages ahead. */
export const MoveButton = memo(function MoveButton({ lead, openMenu }: MoveButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.tool}
      data-move={lead.id}
      aria-haspopup="menu"
      aria-label={t("leads.card.move", { name: lead.prospect_name })}
      title={t("leads.card.moveHint")}
      onClick={({ currentTarget }) => openMenu(lead, currentTarget)}
    >
      ⋯
    </button>
  );
});
