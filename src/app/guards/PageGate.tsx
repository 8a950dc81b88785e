import type { ReactNode } from "react";
import { isAllowed } from "@/backend/accessControl";
import { NoPermissionPage } from "../pages/NoPermissionPage";
import { useStaff } from "./staffContext";

/** Shows a page only to the roles that are offered it. */
export function PageGate({ resource, children }: { resource: string; children: ReactNode }): ReactNode {
  const { role } = useStaff();
  return isAllowed(role, resource, "list") ? children : <NoPermissionPage role={role} />;
}
