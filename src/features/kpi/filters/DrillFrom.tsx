import { createContext, type ReactNode, useCallback, useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { type FigureFilters, NO_FILTERS, withFilters } from "./filters";
import { useGuarded } from "./useGuarded";

/** The search of the address that marks and numbers go on from. */
export const DrillBase = createContext("");

/** Opens an address of the product; the same function however the address changes, so that no picture is drawn anew for it. */
export const OpenDrill = createContext((href: string) => window.location.assign(href));

const NOTHING: FigureFilters = { ...NO_FILTERS, from: undefined, to: undefined, identified: undefined };

interface DrillFromProps {
  /** The filters that what is shown answers to, where these are not the address's own. */
  filters?: FigureFilters | undefined;
  children: ReactNode;
}

/** Where marks and numbers go on from: the address, with the filters they answer to. While others are asked for, they stay. */
export function DrillFrom({ filters, children }: DrillFromProps) {
  const { search } = useLocation();
  const guarded = useGuarded();
  const params = new URLSearchParams(search);
  const base = filters ? withFilters(params, { ...NOTHING, ...filters }, guarded) : params;
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useEffect(() => {
    latest.current = navigate;
  }, [navigate]);
  const open = useCallback((href: string) => void latest.current(href), []);
  return (
    <OpenDrill value={open}>
      <DrillBase value={base.toString()}>{children}</DrillBase>
    </OpenDrill>
  );
}
