import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { useStaff } from "../guards/staffContext";
import { homeOf } from "../navigation";

/** Sends everyone to the page their job starts from. */
export function HomeRedirect(): ReactNode {
  const { role } = useStaff();
  const { search } = useLocation();
  return <Navigate to={{ pathname: homeOf(role), search }} replace />;
}
