import type { ReactNode } from "react";
import { RestMark } from "./marks";
import { StatePanel } from "./StatePanel";

interface EmptyStateProps {
  /** Why it is empty. */
  title: ReactNode;
  /** What to do next. */
  children?: ReactNode;
  action?: ReactNode;
}

/** An empty list or page: why it is empty and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <StatePanel tone="quiet" mark={<RestMark />} title={title} actions={action}>
      {children}
    </StatePanel>
  );
}
