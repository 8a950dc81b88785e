import { type ReactNode, useRef } from "react";
import { useSize } from "../useSize";
import styles from "./wall.module.css";

/** The size of text the pictures of the page are drawn for. */
const DRAWN_FOR = 14;

/** A picture of the page, enlarged as the wall's own text is; it is told the height there is, by its own measure. */
export function Scaled({ children }: { children: (height: number) => ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const { height } = useSize(room);
  const zoom = room.current ? Number.parseFloat(getComputedStyle(room.current).fontSize) / DRAWN_FOR : 1;
  return (
    <div className={styles.room} ref={room}>
      {height > 0 && <div style={{ zoom }}>{children(Math.floor(height / zoom))}</div>}
    </div>
  );
}
