import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { withEdition } from "@/ui/useAppNavigate";
import { useFigureViews } from "./api";

/** The figures were opened since the app was; from then on an address without filters means what it says. */
let hasBegun = false;

/**
 * Opens the page the reader's figures begin with, once, where the figures are come to without saying which. True until it is
 * known whether there is one.
 */
export function useStartView(): boolean {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { views, isLoading } = useFigureViews();
  const isBare = [...new URLSearchParams(search).keys()].every((name) => name === "edition");
  const arrives = useRef(!hasBegun && isBare);
  const start = views.find(({ is_start }) => is_start);
  useEffect(() => {
    if (isLoading) {
      return;
    }
    if (arrives.current && start) {
      void navigate(withEdition(`${start.path}?${start.params}`, search), { replace: true });
    }
    arrives.current = false;
    hasBegun = true;
  }, [isLoading, start, search, navigate]);
  return arrives.current && (isLoading || start !== undefined);
}
