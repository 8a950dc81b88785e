import { DndContext, DragOverlay, MouseSensor, pointerWithin, useSensor, useSensors } from "@dnd-kit/core";
import { type ReactNode, useRef, useState } from "react";
import type { AgentLoad } from "@/backend/agencyLoad";
import { silentDrag } from "@/ui/silentDrag";
import { underPointer } from "@/ui/underPointer";
import { swallowRelease } from "../board/swallowRelease";
import { Wish } from "../cards/Wish";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./AgencyDay.module.css";

interface GivingByHandProps {
  agents: AgentLoad[];
  onGive: (lead: LeadRow, agent: AgentLoad) => void;
  children: ReactNode;
}

/** Leads of the queue are dragged onto somebody of the team; by mouse alone, for a finger scrolls and has the sheet. */
export function GivingByHand({ agents, onGive, children }: GivingByHandProps) {
  const [carried, setCarried] = useState<LeadRow | null>(null);
  const isOverSomebody = useRef(false);
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 6 } }));
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={silentDrag}
      // near the edge the page goes on under the pointer, but not from under it once it is where the lead shall go
      autoScroll={{ canScroll: () => !isOverSomebody.current }}
      onDragOver={({ over }) => {
        isOverSomebody.current = over !== null;
      }}
      onDragStart={({ active }) => {
        isOverSomebody.current = false;
        setCarried(active.data.current?.lead ?? null);
      }}
      onDragCancel={({ activatorEvent }) => {
        setCarried(null);
        if (activatorEvent instanceof MouseEvent) {
          swallowRelease();
        }
      }}
      onDragEnd={({ over }) => {
        setCarried(null);
        const agent = agents.find(({ id }) => id === over?.id);
        if (carried && agent) {
          onGive(carried, agent);
        }
      }}
    >
      {children}
      <DragOverlay dropAnimation={null} modifiers={[underPointer]}>
        {carried && (
          <div className={styles.carried}>
            <bdi className={styles.carriedName}>{carried.prospect_name}</bdi>
            <Wish lead={carried} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}
