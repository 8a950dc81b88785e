/** Counts what is typed into a long text against its limit. Nothing is cut off; the form says when it is too long. */
export function textCount(max: number) {
  return { max, show: ({ count }: { count: number }) => (count > 0 ? `${count} / ${max}` : "") };
}
