/** The value below which a share of some sorted measures lies, to a tenth of their unit. */
export function quantile(sorted: number[], share: number): number {
  return Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1));
}

/** Median, 95th percentile and most of some measures, in their unit. */
export function quantiles(values: number[]): { p50: number; p95: number; most: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), most: quantile(sorted, 1) };
}
