/** Median, 95th percentile and most of some measures, in their unit. */
export function quantiles(values: number[]): { p50: number; p95: number; most: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}
