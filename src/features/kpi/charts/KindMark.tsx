import type { CaravanKind } from "@/ui/kinds";
import { KIND_COLOR } from "./kinds";

interface KindMarkProps {
  kind: CaravanKind;
  cx: number;
  cy: number;
  /** Half its height. */
  size: number;
}

/** The mark of a caravan type inside a chart: circle, square or triangle about a point. */
export function KindMark({ kind, cx, cy, size }: KindMarkProps) {
  const fill = KIND_COLOR[kind];
  if (kind === "open") {
    return <circle cx={cx} cy={cy} r={size} fill={fill} />;
  }
  if (kind === "limited_income") {
    return <rect x={cx - size} y={cy - size} width={2 * size} height={2 * size} fill={fill} />;
  }
  return <path d={`M${cx} ${cy - size}L${cx + size} ${cy + size}H${cx - size}Z`} fill={fill} />;
}
