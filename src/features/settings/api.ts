import { useList } from "@refinedev/core";
import { useQuery } from "@tanstack/react-query";
import { callFunction } from "@/backend/rpc";
import type { SettingList, SettingRow } from "./settings";

/** What a setting touches, and why it may have to stay. */
export interface SettingUse {
  /** Leads in the stage, or lost with the reason. */
  leads: number;
  /** Follow-ups still to be done. */
  planned: number;
  done: number;
  /** Whether a timeline tells of it. */
  told: boolean;
  /** Rules of the product name it. */
  needed: boolean;
  /** Without it something could no longer be done. */
  last: boolean;
}

/** What became of a setting taken away: kept for what names it or deleted, and how many leads went elsewhere. */
export interface Removed {
  kept: boolean;
  moved: number;
}

/** A list of settings in its order, with those no longer offered. */
export function useSettings(list: SettingList) {
  const { result, query } = useList<SettingRow>({
    resource: list,
    sorters: [{ field: "position", order: "asc" }],
    pagination: { mode: "off" },
    errorNotification: false,
  });
  return { rows: result.data, query };
}

/** What a setting touches as of now; not asked of one that is not there yet. */
export function useSettingUse(list: SettingList, key: string | undefined) {
  return useQuery({
    queryKey: ["setting_use", list, key],
    queryFn: ({ signal }) =>
      callFunction<"setting_use", SettingUse>("setting_use", { p_list: list, p_key: key ?? "" }, signal),
    enabled: key !== undefined,
    staleTime: 0,
    gcTime: 0,
  });
}

/** Takes a setting away; the leads of a stage go to `moveTo`. */
export function removeSetting(list: SettingList, key: string, moveTo: string | undefined): Promise<Removed> {
  return callFunction<"remove_setting", Removed>("remove_setting", {
    p_list: list,
    p_key: key,
    ...(moveTo !== undefined && { p_move_to: moveTo }),
  });
}

/** Offers again what was taken away. */
export function restoreSetting(list: SettingList, key: string): Promise<unknown> {
  return callFunction("restore_setting", { p_list: list, p_key: key });
}

/** Puts all that is offered of a list in an order. */
export function reorderSettings(list: SettingList, order: string[]): Promise<unknown> {
  return callFunction("reorder_settings", { p_list: list, p_order: order });
}
