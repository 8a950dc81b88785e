import { useMutation } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import type { Database } from "@/backend/database.types";
import { callFunction } from "@/backend/rpc";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useUndoToast } from "../useUndoToast";

interface WithdrawConsentProps {
  consent: { id: string; channel: Database["public"]["Enums"]["consent_channel"] };
  /** Asks again for what shows the person. */
  refresh: () => void;
}

/** Notes that a person no longer agrees to be reached one way; asked first, and to be taken back for a moment. */
export function WithdrawConsent({ consent, refresh }: WithdrawConsentProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useErrorMessage();
  const undoable = useUndoToast();
  const channel = t(`common.consentChannel.${consent.channel}`);
  const options = { onError: (error: unknown) => void message.error(say(error)) };
  const undo = useMutation({
    ...options,
    mutationFn: () => callFunction("undo_withdrawal", { p_consent_id: consent.id }),
    onSuccess: refresh,
  });
  const withdraw = useMutation({
    ...options,
    mutationFn: () => callFunction("withdraw_consent", { p_consent_id: consent.id }),
    onSuccess: () => {
      refresh();
      undoable({ text: t("common.withdraw.done", { channel }), onUndo: undo.mutate });
    },
  });
  return (
    <Popconfirm
      title={t("common.withdraw.title", { channel })}
      description={t("common.withdraw.text")}
      okText={t("common.withdraw.confirm")}
      okButtonProps={{ danger: true }}
      cancelText={t("common.action.cancel")}
      onConfirm={() => withdraw.mutate()}
    >
      <Button type="text" size="small" loading={withdraw.isPending} aria-label={t("common.withdraw.of", { channel })}>
        {t("common.withdraw.action")}
      </Button>
    </Popconfirm>
  );
}
