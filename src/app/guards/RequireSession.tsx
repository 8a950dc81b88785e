import { useIsAuthenticated } from "@refinedev/core";
import type { ReactNode } from "react";
import { Navigate } from "react-router";
import { WorkspaceSkeleton } from "../pages/WorkspaceSkeleton";
import { useSignInPath } from "./useSignInPath";

/** Lets only who is signed in through; everyone else signs in first and comes back to where they wanted to go. */
export function RequireSession({ children }: { children: ReactNode }): ReactNode {
  const { data } = useIsAuthenticated();
  const signIn = useSignInPath();
  if (!data) {
    return <WorkspaceSkeleton />;
  }
  if (!data.authenticated) {
    return <Navigate to={signIn} replace />;
  }
  return children;
}
