import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { withParams } from "@/lib/searchParams";
import { isForOtherWindow } from "../charts/isForOtherWindow";
import { HOUR_PARAM } from "../hour/hourParam";

/** Shows a page from its top after a link in it that changes only its filters: what narrows it now, and its first figures, stand there. */
export function useTopAfterLink(): void {
  const { key, search } = useLocation();
  // what opens beside the page leaves it where it is
  const page = withParams(new URLSearchParams(search), { [HOUR_PARAM]: null }).toString();
  const last = useRef(page);
  const cameBy = useNavigationType();
  const isOpened = useRef(false);
  useEffect(() => {
    const notice = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("main a[href]") : null;
      isOpened.current = link !== null && !isForOtherWindow(event);
    };
    document.addEventListener("click", notice, true);
    return () => document.removeEventListener("click", notice, true);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step of the history
  useEffect(() => {
    if (isOpened.current && cameBy === "PUSH" && page !== last.current) {
      window.scrollTo(0, 0);
    }
    last.current = page;
    isOpened.current = false;
  }, [key]);
}
