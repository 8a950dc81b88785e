import { useEffect } from "react";
import type { ChoiceGroup } from "./choice";
import styles from "./options.module.css";

interface OptionsProps {
  id: string;
  label: string;
  groups: ChoiceGroup[];
  activeId: string | undefined;
  /** What is shown is still being looked for. */
  busy: boolean;
  onPoint: (id: string) => void;
  onChoose: (id: string) => void;
}

/** The rows of the palette as a listbox; the focus stays in the field, which says which row is meant. */
export function Options({ id, label, groups, activeId, busy, onPoint, onChoose }: OptionsProps) {
  useEffect(() => {
    if (activeId) {
      document.getElementById(`${id}-${activeId}`)?.scrollIntoView({ block: "nearest" });
    }
  }, [id, activeId]);
  return (
    <div id={id} className={styles.list} role="listbox" aria-label={label} aria-busy={busy} tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles.group}>
          <div id={`${id}-${group.id}`} role="presentation" className={styles.title}>
            {group.title}
          </div>
          {group.choices.map((choice) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              key={choice.id}
              id={`${id}-${choice.id}`}
              role="option"
              tabIndex={-1}
              className={styles.option}
              aria-selected={choice.id === activeId}
              onPointerMove={() => onPoint(choice.id)}
              onClick={() => onChoose(choice.id)}
            >
              {choice.body}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
