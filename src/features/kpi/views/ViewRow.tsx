import { DeleteOutlined, HomeFilled, HomeOutlined } from "@ant-design/icons";
import { App, Button, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { AppLink } from "@/ui/AppLink";
import { useUndoToast } from "@/ui/useUndoToast";
import { type FigureView, useChangeViews } from "./api";
import styles from "./views.module.css";

/** A saved page of figures. */
export function ViewRow({ view, onOpen }: { view: FigureView; onOpen: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useErrorMessage();
  const undoable = useUndoToast();
  const { create, remove, setStart } = useChangeViews();
  const onError = (error: unknown) => void message.error(say(error));
  const { is_start: isStart, ...saved } = view;
  const start = isStart ? t("views.noStart", { name: view.name }) : t("views.start", { name: view.name });

  const putBack = () =>
    create.mutate(saved, { onSuccess: () => isStart && setStart.mutate(view.id, { onError }), onError });
  const drop = () =>
    remove.mutate(view.id, {
      onSuccess: () => undoable({ text: t("views.deleted", { name: view.name }), onUndo: putBack }),
      onError,
    });
  return (
    <li className={styles.row}>
      <AppLink className={styles.name} to={`${view.path}?${view.params}`} onClick={onOpen}>
        <bdi>{view.name}</bdi>
      </AppLink>
      <Tooltip title={start}>
        <Button
          type="text"
          icon={isStart ? <HomeFilled /> : <HomeOutlined />}
          aria-label={start}
          aria-pressed={isStart}
          loading={setStart.isPending}
          onClick={() => setStart.mutate(isStart ? null : view.id, { onError })}
        />
      </Tooltip>
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t("views.delete", { name: view.name })}
        loading={remove.isPending}
        onClick={drop}
      />
    </li>
  );
}
