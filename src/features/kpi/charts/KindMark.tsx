import type { CaravanKind } from "@/ui/kinds";
import { KIND_COLOR } from "./kinds";

interface KindMarkProps {
  kind: CaravanKind;
  cx: number;
  cy: number;
  /** Half its height. */
  size: number;
  /** Of a day that is not over: an outline. */
  hollow?: boolean;
}

/** The mark of a caravan type inside a chart: circle, square or triangle about a point. */
export function KindMark({ kind, cx, cy, size, hollow = false }: KindMarkProps) {
  const color = KIND_COLOR[kind];
  const look = hollow ? { fill: "var(--escale-surface)", stroke: color, strokeWidth: 1.5 } : { fill: color };
  if (kind === "open") {
    return <circle cx={cx} cy={cy} r={size} {...look} />;
  }
  if (kind === "limited_income") {
    return <rect x={cx - size} y={cy - size} width={2 * size} height={2 * size} {...look} />;
  }
  return <path d={`M${cx} ${cy - size}L${cx + size} ${cy + size}H${cx - size}Z`} {...look} />;
}
