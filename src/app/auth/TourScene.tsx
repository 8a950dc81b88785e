import type { ReactNode } from "react";
import styles from "./tourScene.module.css";

/** Where a stop stands on the route, and the mark of its caravan type. */
const stops = [
  { x: 152, y: 566, mark: "circle" },
  { x: 330, y: 520, mark: "square" },
  { x: 470, y: 440, mark: "circle" },
  { x: 372, y: 352, mark: "triangle" },
  { x: 196, y: 318, mark: "circle" },
  { x: 132, y: 236, mark: "square" },
] as const;

const marks: Record<(typeof stops)[number]["mark"], ReactNode> = {
  circle: <circle r="11" />,
  square: <rect x="-10" y="-10" width="20" height="20" />,
  triangle: <path d="M0-13 12 9h-24z" />,
};

/** A caidal tent of the caravan's village with its pennant. */
function Tent({ x, y, scale }: { x: number; y: number; scale: number }): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className={styles.pole} d="M0-118v34" />
      <path className={styles.pennant} d="M1-117c11-3 17 3 30 0l-6 8 6 8c-13 3-19-3-30 0z" />
      <path
        className={styles.canvas}
        d="M0-86C-14-52-48-34-82-24v14a12 12 0 0 0 23.4 0 12 12 0 0 0 23.4 0 12 12 0 0 0 23.4 0 12 12 0 0 0 23.4 0 12 12 0 0 0 23.4 0 12 12 0 0 0 23.4 0 12 12 0 0 0 23.6 0v-14C48-34 14-52 0-86z"
      />
      <path className={styles.wall} d="M-70 0h140v46H-70z" />
      <path className={styles.door} d="M-16 46V22a16 18 0 0 1 32 0v24z" />
      <path className={styles.seam} d="M0-80v70M-26-46l-18 38M26-46l18 38" />
    </g>
  );
}

/** The picture of the product: a route of stops leading away from the caravan's village on a square. */
export function TourScene(): ReactNode {
  return (
    <svg className={styles.scene} viewBox="0 0 600 900" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <defs>
        <pattern id="khatam" width="72" height="72" patternUnits="userSpaceOnUse">
          <path
            className={styles.tile}
            d="M18 18h36v36H18zM36 10.5 61.5 36 36 61.5 10.5 36zM36 0v10.500M36 61.500V72M0 36h10.500M61.5 36H72"
          />
        </pattern>
      </defs>
      <rect width="600" height="900" fill="url(#khatam)" />
      <circle className={styles.sun} cx="452" cy="206" r="58" />
      <path className={styles.far} d="M0 640c90-60 170-76 262-44 76 26 128 20 196-16 52-28 96-36 142-30v350H0z" />
      <path
        className={styles.route}
        d="M96 720C70 650 90 590 152 566s110-12 178-46 128-34 140-80-42-74-98-88-120-8-176-34-78-44-64-82 60-62 116-72"
      />
      {stops.map(({ x, y, mark }) => (
        <g key={`${x}-${y}`} className={styles.stop} transform={`translate(${x} ${y})`}>
          {marks[mark]}
        </g>
      ))}
      <path className={styles.near} d="M0 748c120-40 214-30 318-6 104 24 190 16 282-18v176H0z" />
      <g className={styles.village}>
        <Tent x={452} y={742} scale={0.9} />
        <Tent x={150} y={772} scale={1.15} />
        <Tent x={306} y={796} scale={1.4} />
      </g>
      <path className={styles.square} d="M0 852c160-18 420-20 600-4v52H0z" />
    </svg>
  );
}
