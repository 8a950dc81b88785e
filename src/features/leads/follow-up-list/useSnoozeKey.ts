import { useHotkeys } from "@/ui/useHotkeys";
import { focusAt, focusedId, focusedPlace } from "@/ui/useListKeys";
import { useSnooze } from "../follow-up-forms/useSnooze";
import type { FollowUpRow } from "./followUpRow";
import type { WorkList } from "./useWorkList";

/** `z` puts the follow-up that has the focus off to the next working morning. */
export function useSnoozeKey({ list, awake }: WorkList, rows: FollowUpRow[]): void {
  const { snooze } = useSnooze();
  const press = () => {
    const row = rows.find(({ id }) => id === focusedId(list.current));
    if (!row?.agency.active) {
      return;
    }
    const place = focusedPlace(list.current);
    snooze({ ...row, name: row.lead.prospect.full_name }, row.lead.agency_id);
    requestAnimationFrame(() => {
      // it may stand under another heading by now, and the focus with nothing
      if (!list.current?.contains(document.activeElement)) {
        focusAt(list.current, place);
      }
    });
  };
  useHotkeys({ z: press }, awake, true);
}
