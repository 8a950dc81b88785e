import { useEffect } from "react";
import { matchPath, useLocation } from "react-router";
import { rememberOpened } from "@/backend/openedLately";
import { isId } from "@/lib/ids";
import { useStaff } from "../guards/staffContext";

const PAGES = ["/leads/:id", "/prospects/:id", "/tour/stops/:id", "/agencies/:id"];

/** The lead, person, stop or agency an address shows: as a page, or a lead beside its list. */
export function openedAt(pathname: string, search: string): string | undefined {
  const page = PAGES.map((path) => matchPath(path, pathname)?.params.id).find(Boolean);
  const id = page ?? new URLSearchParams(search).get("lead");
  return isId(id) ? id : undefined;
}

/** Keeps what the reader opens, however they came there, for the search to begin with. */
export function useRememberOpened(): void {
  const { id: staffId } = useStaff();
  const { pathname, search } = useLocation();
  const opened = openedAt(pathname, search);
  useEffect(() => {
    if (opened) {
      rememberOpened(staffId, opened);
    }
  }, [staffId, opened]);
}
