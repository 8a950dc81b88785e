import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isAllowed } from "@/backend/accessControl";
import { workSettingsQuery } from "@/backend/workSettings";
import { useSettling } from "@/features/leads/absences/useSettling";
import { SessionRenewal } from "./auth/SessionRenewal";
import { useStaff } from "./guards/staffContext";
import { AppLayout } from "./layout/AppLayout";
import { Pages } from "./Pages";
import { WorkspaceSkeleton } from "./pages/WorkspaceSkeleton";
import { usePersonalAppearance } from "./preferences/usePersonalAppearance";

/** The workspace of who is signed in, in their language and theme. */
export function PersonalWorkspace(): ReactNode {
  const staff = useStaff();
  const ready = usePersonalAppearance(staff);
  // asked while the page's code is still on its way
  useQuery({ ...workSettingsQuery, enabled: isAllowed(staff.role, "leads", "list") });
  useSettling(isAllowed(staff.role, "leads", "list"));
  return (
    <>
      {ready ? (
        <AppLayout>
          <Pages />
        </AppLayout>
      ) : (
        <WorkspaceSkeleton />
      )}
      <SessionRenewal />
    </>
  );
}
