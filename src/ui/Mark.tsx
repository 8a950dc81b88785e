import type { ReactNode } from "react";

/** The product's mark: a caravan pennant on its pole. */
export function Mark({ className }: { className?: string }): ReactNode {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M7 4v24" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M9 5.5c6-2 9 2.2 18 1.2l-5 6 5 6c-9 1-12-3.2-18-1.2z" fill="currentColor" />
      <circle cx="14.2" cy="11.9" r="2.3" fill="var(--escale-accent)" />
      <path d="M3 28.5h14" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
