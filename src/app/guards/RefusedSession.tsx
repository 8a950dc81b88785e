import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { Navigate } from "react-router";
import { authProvider } from "@/backend/authProvider";
import { WorkspaceSkeleton } from "../pages/WorkspaceSkeleton";
import { useSignInPath } from "./useSignInPath";

/**
 * A session the server refuses before any page is open has nothing to keep. It is forgotten on this device first: the
 * sign-in would otherwise take it for good and lead straight back here.
 */
export function RefusedSession(): ReactNode {
  const signIn = useSignInPath();
  const [forgotten, setForgotten] = useState(false);
  useEffect(() => {
    void authProvider.logout({}).finally(() => setForgotten(true));
  }, []);
  return forgotten ? <Navigate to={signIn} replace /> : <WorkspaceSkeleton />;
}
