import type { ReactNode } from "react";

const WIDTH = 12;

/** So many people side by side, drawn; the number stands beside it. */
export function People({ count }: { count: number }): ReactNode {
  const each = Array.from({ length: count }, (_, index) => index);
  return (
    <svg width={WIDTH * count} height="16" viewBox={`0 0 ${WIDTH * count} 16`} fill="currentColor" aria-hidden="true">
      {each.map((index) => (
        <g key={index} transform={`translate(${WIDTH * index} 0)`}>
          <circle cx="6" cy="4" r="3" />
          <path d="M1.5 15v-2.5a4.5 4.5 0 0 1 9 0V15z" />
        </g>
      ))}
    </svg>
  );
}
