import { useEffect, useRef } from "react";
import { useHotkeys } from "@/ui/useHotkeys";
import { focusAt, focusedId, focusedPlace } from "@/ui/useListKeys";
import { useSnooze } from "../follow-up-forms/useSnooze";
import type { FollowUpRow } from "./followUpRow";
import type { WorkList } from "./useWorkList";

/** `z` puts the follow-up that has the focus off to the next working morning. */
export function useSnoozeKey({ list, awake }: WorkList, rows: FollowUpRow[]): void {
  const { snooze } = useSnooze();
  const place = useRef<number | null>(null);
  useEffect(() => {
    // it may stand under another heading by now, and the focus with nothing
    if (place.current !== null && rows.length > 0 && !list.current?.contains(document.activeElement)) {
      focusAt(list.current, place.current);
      place.current = null;
    }
  }, [rows, list]);
  const press = () => {
    const row = rows.find(({ id }) => id === focusedId(list.current));
    if (!row?.agency.active) {
      return;
    }
    place.current = focusedPlace(list.current);
    snooze({ ...row, name: row.lead.prospect.full_name }, row.lead.agency_id);
  };
  useHotkeys({ z: press }, awake, true);
}
