import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useActionToast } from "./useActionToast";

interface UndoToast {
  /** What was done: "Lead moved to Contacted". */
  text: string;
  onUndo: () => void;
  /** How long it can be undone. */
  seconds?: number;
  /** What it is about, see `useActionToast`. */
  about?: string;
}

/** Gives a function that says what was done and offers to undo it until the time is over. */
export function useUndoToast(): (toast: UndoToast) => void {
  const { t } = useTranslation();
  const say = useActionToast();
  return useCallback(
    ({ onUndo, ...toast }) => say({ ...toast, label: t("common.action.undo"), onAct: onUndo }),
    [say, t],
  );
}
