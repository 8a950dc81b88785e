import { App } from "antd";
import { useRef, useState } from "react";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useRefreshAll } from "@/backend/useRefreshAll";
import { reorderSettings } from "../api";
import type { SettingList, SettingRow } from "../settings";

/** A list in the order it was just given, which is saved behind it; refused, it is as it was, and that is said. */
export function useReorder(list: SettingList, rows: SettingRow[]) {
  const [order, setOrder] = useState<string[] | null>(null);
  const before = useRef(Promise.resolve());
  const latest = useRef<string[] | null>(null);
  const refresh = useRefreshAll();
  const message = useErrorMessage();
  const { message: toast } = App.useApp();

  const save = async (wanted: string[]) => {
    try {
      // Somebody who presses a key five times means where it ends.
      if (latest.current === wanted) {
        await reorderSettings(list, wanted);
      }
    } catch (error) {
      toast.error(message(error));
    }
    if (latest.current === wanted) {
      await refresh();
      setOrder((now) => (now === wanted ? null : now));
    }
  };
  const reorder = (wanted: string[]) => {
    setOrder(wanted);
    latest.current = wanted;
    before.current = before.current.then(() => save(wanted));
  };
  const places = new Map(order?.map((id, place) => [id, place]));
  const ordered = order ? [...rows].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)) : rows;
  return { ordered, reorder };
}
