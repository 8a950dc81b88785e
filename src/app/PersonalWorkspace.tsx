import type { ReactNode } from "react";
import { SessionRenewal } from "./auth/SessionRenewal";
import { useStaff } from "./guards/staffContext";
import { AppLayout } from "./layout/AppLayout";
import { Pages } from "./Pages";
import { WorkspaceSkeleton } from "./pages/WorkspaceSkeleton";
import { usePersonalAppearance } from "./preferences/usePersonalAppearance";

/** The workspace of who is signed in, in their language and theme. */
export function PersonalWorkspace(): ReactNode {
  const ready = usePersonalAppearance(useStaff());
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
