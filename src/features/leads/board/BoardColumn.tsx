import { useDroppable } from "@dnd-kit/core";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { OpenMoveMenu } from "../cards/MoveButton";
import type { BoardColumn as Column } from "../pipeline/board";
import type { Stage } from "../pipeline/stages";
import styles from "./board.module.css";
import { ColumnCards, type Reveal } from "./ColumnCards";
import { ColumnHead } from "./ColumnHead";

interface BoardColumnProps {
  stage: Stage;
  column: Column;
  /** Whether the card under way may come here; null when none is under way. */
  drop: "allowed" | "refused" | "home" | null;
  folded: boolean;
  onFold: (stageId: string) => void;
  openMenu: OpenMoveMenu;
  onMore: (stageId: string, loaded: number) => Promise<void>;
  /** The card under way, if it comes from here. */
  carriedId: string | null;
  onReveal: (stageId: string, reveal: Reveal | null) => void;
}

/** A stage of the pipeline with its leads; the ending ones can be folded to a rail. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { stage, column, drop, folded, onFold, openMenu, onMore, carriedId, onReveal } = props;
  const { t } = useTranslation();
  const name = localizedName(stage, useLanguage());
  const { setNodeRef, node, isOver } = useDroppable({ id: stage.id });

  const wasFolded = useRef(folded);
  useEffect(() => {
    if (wasFolded.current && !folded) {
      node.current?.scrollIntoView({ inline: "nearest", block: "nearest" });
    }
    wasFolded.current = folded;
  }, [folded, node]);

  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      aria-label={name}
      data-stage={stage.id}
      data-kind={stage.kind}
      data-drop={drop ?? undefined}
      data-over={isOver}
      data-folded={folded}
    >
      <ColumnHead stage={stage} column={column} folded={folded} onFold={onFold} />
      {drop === "refused" && <p className={styles.refused}>{t("leads.board.refused")}</p>}
      {!folded && column.total === 0 && <p className={styles.empty}>{t("leads.board.emptyColumn")}</p>}
      {!folded && column.total > 0 && (
        <ColumnCards column={column} carriedId={carriedId} openMenu={openMenu} onMore={onMore} onReveal={onReveal} />
      )}
    </section>
  );
});
