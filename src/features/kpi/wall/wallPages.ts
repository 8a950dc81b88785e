import { useCallback } from "react";
import { useAddress } from "@/backend/useAddress";

/** The pages of the wall in the order they turn. */
export const WALL_PAGES = ["today", "stops", "map", "days", "standouts"] as const;

export type WallPageName = (typeof WALL_PAGES)[number];

/** The page that is shown, kept in the address so that it survives a reload; turning makes no entry to go back through. */
export function useWallPage() {
  const [search, changeAddress] = useAddress();
  const names: readonly string[] = WALL_PAGES;
  const page = Math.max(0, names.indexOf(search.get("page") ?? ""));
  const turnTo = useCallback(
    (next: number) => changeAddress({ page: WALL_PAGES[next] }, { replace: true }),
    [changeAddress],
  );
  return [page, turnTo] as const;
}
