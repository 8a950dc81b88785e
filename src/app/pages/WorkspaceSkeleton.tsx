import type { ReactNode } from "react";
import { PageSkeleton } from "./PageSkeleton";
import "../layout/layout.css";

/** The frame of the workspace before it is known whose it is. */
export function WorkspaceSkeleton(): ReactNode {
  return (
    <div className="shell" aria-busy="true">
      <div className="shell-nav" />
      <div className="shell-top" />
      <div className="shell-main">
        <PageSkeleton />
      </div>
    </div>
  );
}
