import { type KeyboardEvent, type MouseEvent, type ReactNode, useContext } from "react";
import { OpenDrill } from "../filters/DrillFrom";
import styles from "./charts.module.css";
import { isForOtherWindow } from "./isForOtherWindow";

interface MarkLinkProps {
  href: string;
  label: string;
  /** Only the first mark of a chart is reached by the tab key; the arrows go on from there. */
  first: boolean;
  /** Marks stand beside each other too: the arrows to the sides go on as well. */
  sideways?: boolean;
  children: ReactNode;
}

const UP_AND_DOWN: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };
const ALL_WAYS: Record<string, 1 | -1> = { ...UP_AND_DOWN, ArrowRight: 1, ArrowLeft: -1 };

/** Arrow keys go from mark to mark. */
function moveFocus(event: KeyboardEvent<Element>, steps: Record<string, 1 | -1>) {
  const step = steps[event.key];
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
export function MarkLink({ href, label, first, sideways = false, children }: MarkLinkProps) {
  const openDrill = useContext(OpenDrill);
  const open = (event: MouseEvent) => {
    if (!isForOtherWindow(event)) {
      event.preventDefault();
      openDrill(href);
    }
  };
  return (
    <a
      className={styles.mark}
      href={href}
      aria-label={label}
      onClick={open}
      onKeyDown={(event) => moveFocus(event, sideways ? ALL_WAYS : UP_AND_DOWN)}
      tabIndex={first ? 0 : -1}
    >
      {children}
    </a>
  );
}
