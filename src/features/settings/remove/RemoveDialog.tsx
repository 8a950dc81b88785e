import { App, Button, Form, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useRefreshAll } from "@/backend/useRefreshAll";
import { FormProblem } from "@/ui/FormProblem";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { StageTag } from "@/ui/StageTag";
import { useUndoToast } from "@/ui/useUndoToast";
import { removeSetting, restoreSetting, useSettingUse } from "../api";
import { useNameOf } from "../list/useNameOf";
import type { SettingList, SettingRow } from "../settings";
import styles from "../settings.module.css";
import { WhatGoes } from "./WhatGoes";

interface RemoveDialogProps {
  list: SettingList;
  row: SettingRow;
  /** What else the list offers. */
  others: SettingRow[];
  onClose: () => void;
}

/** Takes a setting away after saying what it touches; the leads of a stage are asked where they go. */
export function RemoveDialog({ list, row, others, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const refresh = useRefreshAll();
  const undoToast = useUndoToast();
  const { message } = App.useApp();
  const say = useErrorMessage();
  const { data: use, error, isFetching, refetch } = useSettingUse(list, row.id);
  const [moveTo, setMoveTo] = useState<string>();
  const [problem, setProblem] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const name = nameOf(row);
  const targets = others.filter(({ id, kind }) => id !== row.id && kind === row.kind);
  const moves = list === "stages" ? (use?.leads ?? 0) : 0;
  const stays = use !== undefined && (use.needed || use.last);
  const target = targets.find(({ id }) => id === moveTo);

  const restore = async () => {
    try {
      await restoreSetting(list, row.id);
      await refresh();
    } catch (refused) {
      message.error(say(refused));
    }
  };
  const remove = async () => {
    setProblem(null);
    setSending(true);
    try {
      const { kept, moved } = await removeSetting(list, row.id, moveTo);
      await refresh();
      onClose();
      if (moved > 0) {
        message.success(t("settings.remove.moved", { count: moved, to: target && nameOf(target) }));
      } else if (kept) {
        undoToast({ text: t("settings.remove.kept", { name }), onUndo: () => void restore() });
      } else {
        message.success(t("settings.remove.gone", { name }));
      }
    } catch (refused) {
      setProblem(refused);
      setSending(false);
      void refetch();
    }
  };
  return (
    <Modal
      open
      centered
      width={480}
      closable={{ "aria-label": t("common.close") }}
      title={t("settings.remove.title", { name })}
      okText={moves > 0 ? t("settings.remove.move", { count: moves }) : t("settings.remove.short")}
      okButtonProps={{ danger: true, loading: sending, disabled: !use || (moves > 0 && !target) }}
      cancelText={t("common.action.cancel")}
      footer={stays ? <Button onClick={onClose}>{t("common.close")}</Button> : undefined}
      onOk={() => void remove()}
      onCancel={onClose}
      maskClosable={!sending}
    >
      <div className={styles.dialog}>
        {error && !use && <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />}
        {!use && !error && <ListSkeleton rows={1} />}
        <FormProblem error={problem} />
        {use && <WhatGoes list={list} use={use} />}
        {use && !stays && moves > 0 && (
          <Form layout="vertical" component="div">
            <Form.Item label={t("settings.remove.where")} htmlFor="move-to">
              <Select
                id="move-to"
                value={moveTo}
                onChange={setMoveTo}
                placeholder={t("settings.remove.choose")}
                options={targets.map((one) => ({
                  value: one.id,
                  label: <StageTag color={one.color ?? ""} label={nameOf(one)} />,
                }))}
              />
            </Form.Item>
          </Form>
        )}
      </div>
    </Modal>
  );
}
