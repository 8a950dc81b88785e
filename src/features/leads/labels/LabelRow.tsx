import { DeleteOutlined, EditOutlined } from "@ant-design/icons";
import { useDelete } from "@refinedev/core";
import { App, Button, Input, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useVersionedSave } from "@/backend/useVersionedSave";
import { tidy } from "@/lib/text";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import { LONGEST_LABEL } from "./LabelSelect";
import styles from "./labels.module.css";
import { LABEL_COLUMNS, type Label, useRefreshLabels } from "./useLabels";

/** What the reader may do with a label: its maker names it anew, managers delete it too. */
function useLabelRights(label: Label) {
  const me = useProfile().data?.staff;
  const manages = me?.role !== "agent";
  return { rename: manages || label.created_by === me?.id, remove: manages };
}

/** A label of the agency, named anew where it stands, or deleted. */
export function LabelRow({ label }: { label: Label }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useErrorMessage();
  const rights = useLabelRights(label);
  const refreshLabels = useRefreshLabels();
  const refreshWork = useRefreshWork();
  const [typed, setTyped] = useState<string>();
  const { save, isPending, theirs } = useVersionedSave<Label>("labels", label.id, LABEL_COLUMNS);
  const { mutate: remove, mutation } = useDelete();

  const refresh = async () => {
    await refreshLabels();
    refreshWork();
  };
  const rename = async () => {
    const name = tidy(typed ?? "");
    if (name === "" || name === label.name) {
      setTyped(undefined);
      return;
    }
    try {
      if (await save({ name }, theirs?.version ?? label.version)) {
        await refresh();
        setTyped(undefined);
      } else {
        message.warning(t("bulk.labels.stale"));
        await refreshLabels();
      }
    } catch (error) {
      message.error(say(error));
    }
  };

  return (
    <li className={styles.row}>
      {typed === undefined ? (
        <bdi className={styles.name}>{label.name}</bdi>
      ) : (
        <Input
          className={styles.name ?? ""}
          autoFocus
          aria-label={t("bulk.labels.name", { name: label.name })}
          maxLength={LONGEST_LABEL}
          value={typed}
          disabled={isPending}
          onChange={({ target }) => setTyped(target.value)}
          onPressEnter={() => void rename()}
          onBlur={() => void rename()}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              event.stopPropagation();
              setTyped(undefined);
            }
          }}
        />
      )}
      {rights.rename && typed === undefined && (
        <Button
          type="text"
          icon={<EditOutlined />}
          aria-label={t("bulk.labels.rename", { name: label.name })}
          onClick={() => setTyped(label.name)}
        />
      )}
      {rights.remove && (
        <Popconfirm
          title={t("bulk.labels.removeTitle", { name: label.name })}
          description={t("bulk.labels.removeText")}
          okText={t("bulk.labels.removeConfirm")}
          okButtonProps={{ danger: true }}
          cancelText={t("common.action.cancel")}
          onConfirm={() =>
            remove(
              { resource: "labels", id: label.id, successNotification: false, errorNotification: false },
              { onSuccess: () => void refresh(), onError: (error) => void message.error(say(error)) },
            )
          }
        >
          <Button
            type="text"
            danger
            loading={mutation.isPending}
            icon={<DeleteOutlined />}
            aria-label={t("bulk.labels.remove", { name: label.name })}
          />
        </Popconfirm>
      )}
    </li>
  );
}
