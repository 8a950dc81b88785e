import { type ReactNode, type RefObject, useRef } from "react";
import { focusAt, focusedPlace, useListKeys } from "@/ui/useListKeys";
import { type FollowUpTask, useFollowUpSheet } from "../follow-up-forms/useFollowUpSheet";
import { useLeadParam } from "../lead-page/useLeadParam";

/** What a list of things to do needs: its place on the page, and what its rows open. */
export interface WorkList {
  list: RefObject<HTMLDivElement | null>;
  /** The address of a lead opened beside the list. */
  addressOf: (leadId: string) => string;
  start: (task: FollowUpTask) => void;
  /** False while a lead or a task is open over the list: its keys rest. */
  awake: boolean;
  /**
   * Where tasks are worked on. It belongs to the page, not to the list: a list that a task leaves empty, or that
   * cannot be read again, must not take away what is being typed.
   */
  sheet: ReactNode;
}

/** Working through a list by keyboard: `f` does what the row's button does, and the next row is at hand afterwards. */
export function useWorkList(): WorkList {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const { leadId, addressOf } = useLeadParam();
  const { start, isOpen, sheet } = useFollowUpSheet(() => {
    // the row that was worked on is gone, and the focus with it
    if (!list.current?.contains(document.activeElement)) {
      focusAt(list.current, place.current);
    }
  }, addressOf);
  const awake = !isOpen && leadId === null;
  useListKeys(
    list,
    { f: (id) => list.current?.querySelector<HTMLElement>(`[data-row="${id}"] button`)?.click() },
    awake,
  );
  return {
    list,
    awake,
    addressOf,
    start: (task) => {
      place.current = focusedPlace(list.current);
      start(task);
    },
    sheet,
  };
}
