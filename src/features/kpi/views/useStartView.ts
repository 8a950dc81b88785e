import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { useProfile } from "@/backend/profile";
import { withEdition } from "@/ui/useAppNavigate";
import { useFigureViews } from "./api";

/** Who has opened the figures since the app was opened; for them an address without filters means what it says. */
let begunFor: string | undefined;

/**
 * Opens the page the reader's figures begin with, once, where the figures are come to without saying which. True until it is
 * known whether there is one.
 */
export function useStartView(): boolean {
  const { search } = useLocation();
  const navigate = useNavigate();
  const me = useProfile().data?.staff?.id;
  const { views, isLoading } = useFigureViews();
  const isBare = [...new URLSearchParams(search).keys()].every((name) => name === "edition");
  const arrives = useRef(begunFor !== me && isBare);
  const start = views.find(({ is_start }) => is_start);
  useEffect(() => {
    if (isLoading) {
      return;
    }
    if (arrives.current && start) {
      void navigate(withEdition(`${start.path}?${start.params}`, search), { replace: true });
    }
    arrives.current = false;
    begunFor = me;
  }, [isLoading, start, search, navigate, me]);
  return arrives.current && (isLoading || start !== undefined);
}
