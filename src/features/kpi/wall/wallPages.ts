import { useCallback, useEffect } from "react";
import { useAddress } from "@/backend/useAddress";

/** The pages of the wall in the order they turn. */
export const WALL_PAGES = ["today", "stops", "map", "days", "standouts"] as const;

export type WallPageName = (typeof WALL_PAGES)[number];

/** The page that is shown, kept in the address so that it survives a reload; turning makes no entry to go back through. */
export function useWallPage() {
  const [search, changeAddress] = useAddress();
  const names: readonly string[] = WALL_PAGES;
  const asked = search.get("page");
  const page = Math.max(0, names.indexOf(asked ?? ""));
  const turnTo = useCallback(
    (next: number) => changeAddress({ page: WALL_PAGES[next] }, { replace: true }),
    [changeAddress],
  );
  // a wall says nothing of an address: one that names no page is put right
  useEffect(() => {
    if (asked !== null && asked !== WALL_PAGES[page]) {
      turnTo(page);
    }
  }, [asked, page, turnTo]);
  return [page, turnTo] as const;
}
