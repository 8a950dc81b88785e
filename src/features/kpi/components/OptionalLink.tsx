import type { ReactNode } from "react";
import { AppLink } from "@/ui/AppLink";

/** Text, and the way to what it is made of, where there is one. */
export function OptionalLink({ to, children }: { to: string | undefined; children: ReactNode }): ReactNode {
  return to ? <AppLink to={to}>{children}</AppLink> : children;
}
