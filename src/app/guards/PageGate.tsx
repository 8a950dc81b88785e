import type { ReactNode } from "react";
import { isAllowed } from "@/backend/accessControl";
import { NoPermissionPage } from "../pages/NoPermissionPage";
import type { PageRoute } from "../routes";
import { useStaff } from "./staffContext";

interface PageGateProps extends Pick<PageRoute, "resource" | "action"> {
  children: ReactNode;
}

/** Shows a page only to the roles that are offered it. */
export function PageGate({ resource, action, children }: PageGateProps): ReactNode {
  const { role } = useStaff();
  return isAllowed(role, resource, action) ? children : <NoPermissionPage role={role} />;
}
