import { App } from "antd";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { useUndoToast } from "@/ui/useUndoToast";
import { type LeadViews, type SavedView, useCreateView, useDeleteView, useSetDefaultView, useUpdateView } from "./api";
import type { useOpenView } from "./useOpenView";

/** What can be done with views: saved, shared, made the default, deleted and taken back. */
export function useViewActions(data: LeadViews | undefined, opened: ReturnType<typeof useOpenView>) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const say = useErrorMessage();
  const undoable = useUndoToast();
  const staff = useProfile().data?.staff;
  const create = useCreateView();
  const update = useUpdateView();
  const remove = useDeleteView();
  const preferred = useSetDefaultView();
  const fail = (error: unknown) => void message.error(say(error));
  const isManager = staff?.role === "agency_manager";

  const saveAs = async (name: string, params: string) => {
    const id = newId();
    await create.mutateAsync({ id, name, params, agency_id: null });
    opened.show(id, params);
    message.success(t("leads.views.saved", { name }));
  };
  const overwrite = (view: SavedView, params: string) =>
    update.mutate(
      { view, params },
      {
        onSuccess: () => {
          opened.show(view.id, params);
          message.success(t("leads.views.saved", { name: view.name }));
        },
        onError: fail,
      },
    );
  const share = (view: SavedView) => {
    const agency_id = view.agency_id ? null : (staff?.agency_id ?? null);
    const said = agency_id ? "leads.views.shared" : "leads.views.unshared";
    update.mutate(
      { view, agency_id },
      { onSuccess: () => void message.success(t(said, { name: view.name })), onError: fail },
    );
  };
  const setDefault = (id: string | null) => preferred.mutate(id, { onError: fail });

  const putBack = async ({ id, name, params, agency_id }: SavedView, wasDefault: boolean) => {
    try {
      await create.mutateAsync({ id, name, params, agency_id });
      if (wasDefault) {
        setDefault(id);
      }
    } catch (error) {
      fail(error);
    }
  };
  const dropMine = (view: SavedView) => {
    const wasDefault = data?.default_view_id === view.id;
    remove.mutate(view.id, {
      onSuccess: () => {
        undoable({
          text: t("leads.views.deleted", { name: view.name }),
          onUndo: () => void putBack(view, wasDefault),
        });
      },
      onError: fail,
    });
  };
  // put back it would be mine, and no longer what colleagues begin with
  const dropShared = (view: SavedView) =>
    modal.confirm({
      title: t("leads.views.deleteShared.title", { name: view.name }),
      content: t("leads.views.deleteShared.text"),
      okText: t("leads.views.deleteShared.confirm"),
      okButtonProps: { danger: true },
      cancelText: t("common.action.cancel"),
      onOk: () => remove.mutateAsync(view.id).catch(fail),
    });

  return {
    saveAs,
    rename: async (view: SavedView, name: string) => {
      await update.mutateAsync({ view, name });
    },
    overwrite,
    share,
    setDefault,
    drop: (view: SavedView) => (view.mine ? dropMine(view) : dropShared(view)),
    mayEdit: (view: SavedView) => view.mine || isManager,
    mayShare: (view: SavedView) => view.mine && staff?.agency_id != null,
  };
}
