import type { ReactNode } from "react";
import { useEdition } from "@/backend/edition";
import { useProfile } from "@/backend/profile";
import { useSessionExpired } from "@/backend/sessionExpiry";
import { NoProfilePage } from "../pages/NoProfilePage";
import { ProfileErrorPage } from "../pages/ProfileErrorPage";
import { WorkspaceSkeleton } from "../pages/WorkspaceSkeleton";
import { RefusedSession } from "./RefusedSession";
import { StaffContext } from "./staffContext";

/** Lets only people with an active staff profile through. */
export function RequireProfile({ children }: { children: ReactNode }): ReactNode {
  const { data, error, refetch } = useProfile();
  const expired = useSessionExpired();
  // nearly every page is about an edition: asked while it is asked who is there
  useEdition();
  if (data?.staff) {
    return <StaffContext value={data.staff}>{children}</StaffContext>;
  }
  if (expired) {
    return <RefusedSession />;
  }
  if (data) {
    return <NoProfilePage onRetry={() => void refetch()} />;
  }
  return error ? <ProfileErrorPage error={error} onRetry={() => void refetch()} /> : <WorkspaceSkeleton />;
}
