import type { ReactNode } from "react";
import { Navigate } from "react-router";
import { useProfile } from "@/backend/profile";
import { useSessionExpired } from "@/backend/sessionExpiry";
import { NoProfilePage } from "../pages/NoProfilePage";
import { ProfileErrorPage } from "../pages/ProfileErrorPage";
import { WorkspaceSkeleton } from "../pages/WorkspaceSkeleton";
import { StaffContext } from "./staffContext";

/** Lets only people with an active staff profile through. */
export function RequireProfile({ children }: { children: ReactNode }): ReactNode {
  const { data, error, refetch } = useProfile();
  const expired = useSessionExpired();
  if (data?.staff) {
    return <StaffContext value={data.staff}>{children}</StaffContext>;
  }
  if (expired) {
    // No page is open yet that would have something to keep.
    return <Navigate to="/login" replace />;
  }
  if (data) {
    return <NoProfilePage onRetry={() => void refetch()} />;
  }
  return error ? <ProfileErrorPage error={error} onRetry={() => void refetch()} /> : <WorkspaceSkeleton />;
}
