import { useIsAuthenticated } from "@refinedev/core";
import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { WorkspaceSkeleton } from "../pages/WorkspaceSkeleton";

/** Lets only who is signed in through; everyone else signs in first and comes back to where they wanted to go. */
export function RequireSession({ children }: { children: ReactNode }): ReactNode {
  const { data } = useIsAuthenticated();
  const { pathname, search, hash } = useLocation();
  if (!data) {
    return <WorkspaceSkeleton />;
  }
  if (!data.authenticated) {
    const wanted = `${pathname}${search}${hash}`;
    return <Navigate to={wanted === "/" ? "/login" : `/login?to=${encodeURIComponent(wanted)}`} replace />;
  }
  return children;
}
