import type { ReactNode } from "react";
import { PageSkeleton } from "@/ui/Skeletons";
import layout from "../layout/layout.module.css";
import nav from "../layout/nav.module.css";
import topBar from "../layout/topBar.module.css";

/** The frame of the workspace before it is known whose it is. */
export function WorkspaceSkeleton(): ReactNode {
  return (
    <div className={layout.shell}>
      <div className={nav.side} />
      <div className={layout.top}>
        <div className={topBar.bar} />
      </div>
      <div className={layout.main}>
        <PageSkeleton />
      </div>
    </div>
  );
}
