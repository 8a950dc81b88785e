import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";
import styles from "./SideScroll.module.css";
import { type SideRoom, sideRoom } from "./sideRoom";

interface SideScrollProps {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A table that may be wider than its room: reached and scrolled by the keyboard, with a shade at the edge beyond which there
 * is more. What names a row (`data-names-row`) stays in sight.
 */
export function SideScroll({ label, className = "", children }: SideScrollProps) {
  const frame = useRef<HTMLElement>(null);
  const [room, setRoom] = useState<SideRoom>({ start: false, end: false });
  const measure = useCallback(() => {
    if (frame.current) {
      const { start, end } = sideRoom(frame.current);
      setRoom((last) => (last.start === start && last.end === end ? last : { start, end }));
    }
  }, []);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    for (const element of [frame.current, frame.current?.firstElementChild]) {
      if (element) {
        observer.observe(element);
      }
    }
    measure();
    return () => observer.disconnect();
  }, [measure]);
  return (
    <div className={styles.outer} data-more-start={room.start} data-more-end={room.end}>
      <section
        ref={frame}
        className={`${styles.scroll} ${className}`}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        onScroll={measure}
      >
        {children}
      </section>
    </div>
  );
}
