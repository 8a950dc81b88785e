const frame = {
  width: 28,
  height: 28,
  viewBox: "0 0 28 28",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.75,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** A pennant at rest: nothing here yet. */
export function RestMark() {
  return (
    <svg {...frame} aria-hidden="true">
      <path d="M8 24V5" />
      <path d="M8 6c5-2 7 3 12 1v8c-5 2-7-3-12-1" />
      <path d="M5 24h9" />
    </svg>
  );
}

/** A broken line between two ends: something did not get through. */
export function BrokenMark() {
  return (
    <svg {...frame} aria-hidden="true">
      <circle cx="6" cy="20" r="2.5" />
      <circle cx="22" cy="8" r="2.5" />
      <path d="m8 18 4-3M16 12l4-2.5M12.5 10.5l-1-2.5M16 17.5l1 2.5" />
    </svg>
  );
}

/** A road that ends: no such place. */
export function NowhereMark() {
  return (
    <svg {...frame} aria-hidden="true">
      <path d="M10 24 12 11M18 24l-2-13" />
      <path d="M14 23v-2M14 18v-2M14 13v-1" />
      <path d="M9 7h10" />
    </svg>
  );
}
