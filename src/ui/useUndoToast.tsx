import { App, Button } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "@/lib/ids";

interface UndoToast {
  /** What was done: "Lead moved to Contacted". */
  text: string;
  onUndo: () => void;
  /** How long it can be undone. */
  seconds?: number;
}

/** Gives a function that says what was done and offers to undo it until the time is over. */
export function useUndoToast(): (toast: UndoToast) => void {
  const { notification } = App.useApp();
  const { t } = useTranslation();
  return useCallback(
    ({ text, onUndo, seconds = 8 }) => {
      const key = newId();
      const undo = () => {
        notification.destroy(key);
        onUndo();
      };
      notification.open({
        key,
        message: text,
        duration: seconds,
        showProgress: true,
        pauseOnHover: true,
        placement: "bottom",
        role: "status",
        actions: (
          <Button size="small" onClick={undo}>
            {t("common.action.undo")}
          </Button>
        ),
      });
    },
    [notification, t],
  );
}
