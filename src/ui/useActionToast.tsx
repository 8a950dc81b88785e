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
}

/** Gives a function that says what was done and offers one thing to do next until the time is over. */
export function useActionToast(): (toast: ActionToast) => void {
  const { notification } = App.useApp();
  return useCallback(
    ({ text, label, onAct, seconds = 8 }) => {
      const key = newId();
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
