import type { ReactNode } from "react";
import { ConflictView } from "../ConflictView";
import { differing, part } from "./differing";

/** How a column is named and its value written for the reader. */
export type Describe<Columns extends object> = (columns: Columns) => {
  [Name in keyof Columns]: { label: string; value: ReactNode };
};

interface RecordConflictProps<Columns extends object, Row extends Columns> {
  /** What the edit began from. */
  base: Row;
  mine: Columns;
  theirs: Row;
  describe: Describe<Columns>;
  saving: boolean;
  onResolve: (columns: Columns) => void;
  onCancel: () => void;
}

/** Two edits of one row side by side; what only the other changed is taken from them unless said otherwise. */
export function RecordConflict<Columns extends object, Row extends Columns>({
  base,
  mine,
  theirs,
  describe,
  saving,
  onResolve,
  onCancel,
}: RecordConflictProps<Columns, Row>) {
  const touched = differing<Columns>(mine, base);
  const names = differing<Columns>(mine, theirs);
  const own = describe(mine);
  const others = describe(theirs);
  return (
    <ConflictView
      fields={names.map((name) => ({
        name,
        label: own[name].label,
        mine: own[name].value || "–",
        theirs: others[name].value || "–",
        preferred: touched.includes(name) ? "mine" : "theirs",
      }))}
      saving={saving}
      onCancel={onCancel}
      onResolve={(choice) =>
        onResolve({
          ...mine,
          ...part<Columns>(
            theirs,
            names.filter((name) => choice[name] === "theirs"),
          ),
        })
      }
    />
  );
}
