import type { ReactNode } from "react";
import type { ProductKind } from "../api";

const DRAWINGS: Record<ProductKind, ReactNode> = {
  plot: <path d="M3 20 6.5 8h13L23 20zM8 14h12M13 8v12" />,
  apartment: <path d="M6 22V4h9v18M15 10h6v12M3 22h20M9.5 8.5h2M9.5 12.5h2M9.5 16.5h2" />,
  house: <path d="M3 13 13 5l10 8M6 11v11h14V11M11 22v-6h4v6" />,
};

/** A plot, a building or a house, drawn beside its name. */
export function ProductMark({ kind }: { kind: ProductKind }): ReactNode {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      {DRAWINGS[kind]}
    </svg>
  );
}
