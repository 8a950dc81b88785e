import { useUpdate } from "@refinedev/core";
import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { now } from "@/lib/clock";
import { relativeMoment } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { useUndoToast } from "@/ui/useUndoToast";
import { OPEN_FOLLOW_UP_SELECT, type OpenFollowUp } from "./followUp";
import { showDue } from "./followUpCaches";
import { useRefreshWork } from "./useRefreshWork";

/** A follow-up that is put to another moment, and whom it is about. */
export interface MovableFollowUp extends Pick<OpenFollowUp, "id" | "due_at" | "version"> {
  name: string;
}

interface Move {
  followUp: MovableFollowUp;
  to: Date;
  /** Said beside it: a holiday, a closed hour. */
  warning?: string | undefined;
}

/**
 * Gives a function that puts a follow-up to another moment: shown at once, taken back with the reason if refused, and
 * undone for as long as its notice stands.
 */
export function useMoveDue(): (move: Move) => Promise<void> {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const message = useErrorMessage();
  const refresh = useRefreshWork();
  const offerUndo = useUndoToast();
  const { mutateAsync } = useUpdate<OpenFollowUp>({
    resource: "follow_ups",
    successNotification: false,
    errorNotification: false,
    invalidates: [],
  });

  const send = useCallback(
    async ({ id, name, version }: MovableFollowUp, due_at: string): Promise<number | undefined> => {
      const takeBack = showDue(client, id, due_at, version + 1);
      try {
        const meta = { version, select: OPEN_FOLLOW_UP_SELECT };
        return (await mutateAsync({ id, values: { due_at }, meta })).data.version;
      } catch (error) {
        takeBack();
        const isStale = error instanceof BackendError && error.key === "stale";
        notification.error({
          key: `due-${id}`,
          role: "alert",
          duration: 10,
          message: t("follow-ups.move.refused", { name }),
          description: isStale ? t("follow-ups.move.stale") : message(error),
        });
        return undefined;
      } finally {
        refresh();
      }
    },
    [client, message, mutateAsync, notification, refresh, t],
  );

  return useCallback(
    async ({ followUp, to, warning }) => {
      const version = await send(followUp, to.toISOString());
      if (version === undefined) {
        return;
      }
      const when = relativeMoment(to, { now: now(), language });
      offerUndo({
        text: [t("follow-ups.move.done", { name: followUp.name, when }), warning].filter(Boolean).join(" "),
        onUndo: () => void send({ ...followUp, version }, followUp.due_at),
      });
    },
    [language, offerUndo, send, t],
  );
}
