import type { ReactNode } from "react";

/** A row to choose. */
export interface Choice {
  id: string;
  body: ReactNode;
  /** What the server found: while it still looks, a better one may come. */
  isRecord: boolean;
  /** A way to a longer list: nothing found. */
  isWayOn?: boolean;
  /** A page or something to do whose whole name was typed. */
  isNamed?: boolean;
  leaves: boolean;
  choose: () => void;
}

/** Rows under one heading. */
export interface ChoiceGroup {
  id: string;
  title: string;
  choices: Choice[];
}
