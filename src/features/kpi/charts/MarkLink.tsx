import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { useNavigate } from "react-router";
import styles from "./charts.module.css";

interface MarkLinkProps {
  href: string;
  label: string;
  /** Only the first mark of a chart is reached by the tab key; the arrows go on from there. */
  first: boolean;
  children: ReactNode;
}

/** Up and down go from mark to mark. */
function moveFocus(event: KeyboardEvent<Element>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) {
    return;
  }
  event.preventDefault();
  const marks = [...(event.currentTarget.closest("svg")?.querySelectorAll("a[href]") ?? [])];
  const next = marks[marks.indexOf(event.currentTarget) + step];
  if (next instanceof SVGElement) {
    next.focus();
  }
}

/** A mark of a chart that leads to what it is made of. */
export function MarkLink({ href, label, first, children }: MarkLinkProps) {
  const navigate = useNavigate();
  const open = (event: MouseEvent) => {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      void navigate(href);
    }
  };
  return (
    <a
      className={styles.mark}
      href={href}
      aria-label={label}
      onClick={open}
      onKeyDown={moveFocus}
      tabIndex={first ? 0 : -1}
    >
      {children}
    </a>
  );
}
