import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { undoMerge } from "../api";

/** Gives a function that makes two persons of one again, says what stays, and asks anew for what is shown. */
export function useUndoMerge() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const said = useErrorMessage();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ id, mergeId }: { id: string; mergeId: string }) => undoMerge(id, mergeId),
    onSuccess: ({ stayed_leads }) => {
      const stayed = stayed_leads > 0 ? ` ${t("prospects.compare.stayed", { count: stayed_leads })}` : "";
      message.success(t("prospects.compare.undone") + stayed);
      void client.invalidateQueries();
    },
    onError: (error) => {
      message.error(said(error));
      void client.invalidateQueries();
    },
  });
  return { undo: (mergeId: string) => mutate({ id: newId(), mergeId }), isPending };
}
