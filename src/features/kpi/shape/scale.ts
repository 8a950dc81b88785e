const STEPS = [1, 2, 2.5, 5, 10];

/** Round ticks from zero to at least the largest value, in whole numbers. */
export function ticksTo(largest: number, wanted = 4): number[] {
  const rough = Math.max(1, largest) / wanted;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const round = (STEPS.find((step) => step * magnitude >= rough) ?? 10) * magnitude;
  const step = Math.max(1, Math.ceil(round));
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
