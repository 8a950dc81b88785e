import { App, Button } from "antd";
import { useCallback } from "react";
import { newId } from "@/lib/ids";

interface ActionToast {
  /** What was done. */
  text: string;
  /** What can be done next: "Undo", "See them". */
  label: string;
  onAct: () => void;
  /** How long it is offered. */
  seconds?: number;
  /** What it is about; the next one about the same takes its place, and who did that otherwise takes it away by this name. */
  about?: string;
}

/** Gives a function that says what was done and offers one thing to do next until the time is over. */
export function useActionToast(): (toast: ActionToast) => void {
  const { notification } = App.useApp();
  return useCallback(
    ({ text, label, onAct, seconds = 8, about }) => {
      const key = about ?? newId();
      const act = () => {
        notification.destroy(key);
        onAct();
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
          <Button size="small" onClick={act}>
            {label}
          </Button>
        ),
      });
    },
    [notification],
  );
}
