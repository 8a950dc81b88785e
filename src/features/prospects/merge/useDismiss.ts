import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useUndoToast } from "@/ui/useUndoToast";
import { dismissDuplicate } from "../api";

/** Gives a function that says of two who look alike that they are two persons, and offers to take that back. */
export function useDismiss(prospectId: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const said = useErrorMessage();
  const client = useQueryClient();
  const offerUndo = useUndoToast();
  return useCallback(
    async (other: { id: string; full_name: string }) => {
      const say = async (dismissed: boolean) => {
        try {
          await dismissDuplicate(prospectId, other.id, dismissed);
          void client.invalidateQueries();
          return true;
        } catch (error) {
          message.error(said(error));
          return false;
        }
      };
      if (await say(true)) {
        offerUndo({
          text: t("prospects.alike.dismissed", { name: other.full_name }),
          onUndo: () => void say(false),
        });
      }
    },
    [client, message, offerUndo, prospectId, said, t],
  );
}
